-- The script's text stays as it is: tabs, percent signs, backslashes, colons, comments.


-- UPGRADE

-- Data: raw SQL of the revision, line 24
UPDATE note
	SET body = '100%	of :it'
	WHERE id = 1;

-- Data: raw SQL of the revision, line 25
UPDATE note SET body = 'C:\dir' WHERE id = 2;

-- Data: raw SQL of the revision, line 26
UPDATE note SET body = 'semi; colon' WHERE body LIKE '%nothing%'  -- and a comment
;

-- Data: raw SQL of the revision, line 27
UPDATE note SET body = 'at 10:30, of :x and ::y' WHERE id = 2 -- the last word
;

-- Data: raw SQL of the revision, line 30
-- what it is for
        UPDATE note SET body = body  /* nothing; really */ WHERE id = 1;


-- DOWNGRADE

-- Data: raw SQL of the revision, line 39
UPDATE note SET body = 'a' WHERE id = 1;

-- Data: raw SQL of the revision, line 40
UPDATE note SET body = 'b' WHERE id = 2;
