"""What is asked, and in which language: two views of a message and one calibrated score.

- `masks`      what stands for a linked name in the text that is ranked
- `hashing`    hashed n-grams: the first view
- `pieces`     the pieces of a text that an encoder knows
- `network`, `unpacked_weights`   the network of the encoder's package; its weights on the disk
- `encoder`    a sentence encoder, the second view; everything works without it, less well
- `linear`     linear models over either view, as small integers
- `model`      both views joined into calibrated probabilities; the language of a text
- `language_guess`, `language_model`   which language; the everyday words of each
- `artefact`   the shipped weights and what they were made from
- `neighbours` an event's own phrasings and titles, mixed in at load
- `classifier` the one door
- `relation_model`, `relation_training`   who speaks, and not who won; how that is learned
- `question_tagger`, `question_tagger_training`   which words of a message ask; how that is learned
- `fitting`    how a model is fitted (needs scikit-learn)
- `language_training`, `nearness_training`   the same for languages and for own phrasings
- `holdout_report`  how well a model does on sources it has not seen
- `thresholded`  the same views on anybody's labelled texts, with a threshold
- `lines`, `vocabulary_building`   a line of training material; the words of each language
- `training_data`, `building`, `stale_weights`   `make model`: weights of `wordings/`; stale?
"""
