declare global {
  namespace App {
    interface Error {
      readonly message: string;
      /** The page itself could not be read, since the network is cut and no copy is kept. */
      readonly unread?: boolean;
    }
  }
}

export {};
