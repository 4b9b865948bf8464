"""What samplers are used for: large cuts and least programs of bits (`optimise`), and a chip of full size (`chip`)."""
