"""The quick question: may this be shared."""
