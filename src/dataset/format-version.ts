/** The version of the data format that this app reads. */
export const formatVersion = 1
