// Writes the JSON Schema of guidance packs, so that editors can complete and check them: `npm run schema`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import { conditionChoices, conditionSchema, packSchema } from '../guidance/schema';

const TO = fileURLToPath(new URL('../../assets/pack.schema.json', import.meta.url));
const CONDITION = { $ref: '#/$defs/condition' };

const config: ConversionConfig = {
  errorMode: 'ignore',
  overrideSchema: ({ valibotSchema }) => ((valibotSchema as unknown) === conditionSchema ? CONDITION : undefined),
};
const withoutDialect = ({ $schema: _, ...schema }: Record<string, unknown>): Record<string, unknown> => schema;

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Gap Monitor guidance pack',
  ...withoutDialect({ ...toJsonSchema(packSchema, config) }),
  $defs: { condition: { anyOf: conditionChoices.map((choice) => withoutDialect({ ...toJsonSchema(choice, config) })) } },
};
const text = `${JSON.stringify(schema, null, 1)}\n`;

if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(TO, text);
