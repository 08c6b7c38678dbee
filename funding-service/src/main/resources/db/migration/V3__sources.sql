-- Sources named by A/HRC/43/37 (¶54, 55, 59) with what is commonly published of them. Budgets and limits that are not known stay
-- empty; the rules can be changed through the API.
INSERT INTO funding_source (id, name, kind, administered_by, purpose, website, generic, open, windows, rules) VALUES
(
    'peacebuilding-fund',
    'Peacebuilding Fund',
    'TRUST_FUND',
    'Peacebuilding Support Office, Department of Political and Peacebuilding Affairs',
    'The Secretary-General''s fund for peacebuilding. The report names seven areas of its work in which what the Council''s mechanisms recommend is of particular use.',
    'https://www.un.org/peacebuilding/fund',
    false, true,
    '[
        {"code": "CONSTITUTIONAL_FRAMEWORKS", "name": "Constitutions", "description": "Helping to draft constitutional frameworks."},
        {"code": "LAW_ENFORCEMENT", "name": "Law enforcement", "description": "Making law enforcement more capable, and easier to reach for people."},
        {"code": "TRANSITIONAL_JUSTICE", "name": "Transitional justice", "description": "Supporting bodies and processes of transitional justice."},
        {"code": "HUMAN_RIGHTS_EDUCATION", "name": "Human rights education", "description": "Education and training in human rights, of security forces above all."},
        {"code": "MONITORING_AND_PROTECTION", "name": "Monitoring and protection", "description": "Watching over human rights and protecting them."},
        {"code": "PROTECTION_OF_VICTIMS", "name": "Victims", "description": "Protecting victims."},
        {"code": "RECONCILIATION_AND_DIALOGUE", "name": "Reconciliation and dialogue", "description": "National processes of reconciliation and dialogue."}
    ]',
    '[
        {"kind": "AREAS",
         "values": ["CONSTITUTIONAL_FRAMEWORKS", "LAW_ENFORCEMENT", "TRANSITIONAL_JUSTICE", "HUMAN_RIGHTS_EDUCATION", "MONITORING_AND_PROTECTION", "PROTECTION_OF_VICTIMS", "RECONCILIATION_AND_DIALOGUE"],
         "explanation": "The request falls in at least one of the seven areas.",
         "basis": "A/HRC/43/37, ¶54"},
        {"kind": "EVIDENCE",
         "values": ["CONFLICT_ANALYSIS", "NEEDS_ASSESSMENT"],
         "explanation": "A conflict analysis and a needs assessment are the basis of any proposal.",
         "basis": "A/HRC/43/37, ¶54"}
    ]'
),
(
    'upr-implementation-fund',
    'Voluntary Fund for Financial and Technical Assistance in the Implementation of the Universal Periodic Review',
    'VOLUNTARY_FUND',
    'Office of the United Nations High Commissioner for Human Rights',
    'Helps States to implement what the universal periodic review recommended to them, in consultation with the State and with its consent.',
    NULL,
    false, true,
    '[]',
    '[
        {"kind": "MECHANISMS",
         "values": ["UPR"],
         "explanation": "At least one of the recommendations comes from the universal periodic review.",
         "basis": "Human Rights Council resolution 6/17; A/HRC/43/37, ¶55"},
        {"kind": "STAGES",
         "values": ["PREPARATION", "IMPLEMENTATION"],
         "explanation": "The fund pays for assistance in implementation.",
         "basis": "Human Rights Council resolution 6/17"}
    ]'
),
(
    'upr-participation-fund',
    'Voluntary Fund for Participation in the Universal Periodic Review Mechanism',
    'VOLUNTARY_FUND',
    'Office of the United Nations High Commissioner for Human Rights',
    'Helps developing countries, the least developed above all, to take part in the universal periodic review: travel of delegations and training for national reports.',
    NULL,
    false, true,
    '[]',
    '[
        {"kind": "THEMES",
         "values": ["upr-participation"],
         "explanation": "The request is about taking part in the review.",
         "basis": "Human Rights Council resolution 6/17"},
        {"kind": "STATE_GROUPS",
         "values": ["LDC", "SIDS"],
         "explanation": "Least developed countries and small island developing States come first; other developing countries ask the secretariat.",
         "basis": "Human Rights Council resolution 6/17"}
    ]'
),
(
    'technical-cooperation-fund',
    'Voluntary Fund for Technical Cooperation in the Field of Human Rights',
    'VOLUNTARY_FUND',
    'Office of the United Nations High Commissioner for Human Rights',
    'Supports technical cooperation that builds strong national and regional institutions for human rights, at the request of the State.',
    NULL,
    false, true,
    '[]',
    '[
        {"kind": "EVIDENCE",
         "values": ["NEEDS_ASSESSMENT"],
         "explanation": "Technical cooperation begins with an assessment of what is needed.",
         "basis": "A/HRC/43/37, ¶55, 61"}
    ]'
),
(
    'bilateral-donor',
    'Bilateral donor (kind of source)',
    'BILATERAL',
    NULL,
    'A State that gives to another, through its ministry or agency. Each has demands of its own; the request''s contact can say which donors were approached.',
    NULL,
    true, true,
    '[]',
    '[
        {"kind": "EVIDENCE",
         "values": ["COSTED_PLAN"],
         "explanation": "Every activity has its cost.",
         "basis": "Advice of this platform; A/HRC/43/37, ¶55, 59"}
    ]'
),
(
    'multilateral-development-bank',
    'Multilateral development bank (kind of source)',
    'MULTILATERAL',
    NULL,
    'The World Bank and the regional development banks: grants and loans to States, mostly through the ministry of finance.',
    NULL,
    true, true,
    '[]',
    '[
        {"kind": "STAGES",
         "values": ["PREPARATION", "IMPLEMENTATION"],
         "explanation": "A project that is at least in preparation.",
         "basis": "Advice of this platform; A/HRC/43/37, ¶59, 61"},
        {"kind": "EVIDENCE",
         "values": ["COSTED_PLAN", "MONITORING_PLAN"],
         "explanation": "Every activity has its cost, and it is settled how progress is measured.",
         "basis": "Advice of this platform; A/HRC/43/37, ¶59, 61"}
    ]'
),
(
    'multi-partner-trust-fund',
    'Multi-partner trust fund of a country (kind of source)',
    'TRUST_FUND',
    NULL,
    'Pooled funds of the United Nations in one country, steered with the resident coordinator.',
    NULL,
    true, true,
    '[]',
    '[
        {"kind": "EVIDENCE",
         "values": ["NEEDS_ASSESSMENT", "COSTED_PLAN"],
         "explanation": "A needs assessment and a cost for every activity.",
         "basis": "Advice of this platform; A/HRC/43/37, ¶53, 54"}
    ]'
),
(
    'regional-organisation',
    'Programme of a regional organisation (kind of source)',
    'REGIONAL',
    NULL,
    'Regional and multilateral agencies that offer programmes of their own.',
    NULL,
    true, true,
    '[]',
    '[]'
),
(
    'south-south-cooperation',
    'South-South and triangular cooperation (kind of source)',
    'SOUTH_SOUTH',
    NULL,
    'States that share their own experience, alone or with a third that pays.',
    NULL,
    true, true,
    '[]',
    '[]'
);
