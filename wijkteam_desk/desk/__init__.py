"""The open vault: runs acts on the store thread, hands out paper and files."""
