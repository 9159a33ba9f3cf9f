/** Version 3: the person's own signing key, and the keys of others that they trust. */
export const signing = {
  version: 3,
  stores: { keys: 'id', pinned: 'thumbprint, name' },
};
