export { type Files, type NewFile, openFiles, type StoredFile, type TakenIn } from "./files.ts";
export { disposition, mayShow, mimeOf, safeName } from "./kinds.ts";
export { type FileStore, folderStore, type S3Settings, type Stored, s3Store } from "./store.ts";
