"""What users get wrong, and what is made to go wrong: each mistake a sentence with a place, and nothing written."""
