"""Words in Japanese and English."""
