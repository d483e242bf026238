"""What people do: one act per module, one transaction per act; overviews are read-only acts."""
