namespace MedicalMassage.Domain.Rules;

/// <summary>Puts what rules would have to know into questions: one for each thing to ask, the weightiest first.</summary>
internal sealed class QuestionList
{
    private const int MaxTitles = 12;

    private readonly Dictionary<(Asked Asks, string Path, Code? Code), Group> _groups = [];

    internal void Add(RuleOutcome outcome, Verdict couldLeadTo)
    {
        foreach (Ask ask in outcome.Asks)
        {
            Group group = Find((ask.Asks, ask.Path, ask.Code));
            group.About = ask.About;
            group.Rules.Add((outcome.Info, couldLeadTo));
        }
    }

    internal void Add(CaseReading.UnreadEntry entry, Verdict couldLeadTo)
    {
        Group group = Find((Asked.Code, entry.Path, null));
        group.About = entry.Reason;
        group.Unread = couldLeadTo;
    }

    internal IEnumerable<Question> Ranked() => _groups
        .Select(pair => Make(pair.Key, pair.Value))
        .OrderByDescending(question => question.CouldLeadTo)
        .ThenByDescending(question => question.Settles.Count)
        .ThenBy(question => question.Path, StringComparer.Ordinal)
        .ThenBy(question => question.Asks)
        .ThenBy(question => question.Code?.ToString(), StringComparer.Ordinal);

    private Group Find((Asked Asks, string Path, Code? Code) key)
    {
        if (!_groups.TryGetValue(key, out Group? group))
            _groups[key] = group = new();
        return group;
    }

    private static Question Make((Asked Asks, string Path, Code? Code) key, Group group)
    {
        (RuleInfo Rule, Verdict Verdict)[] rules =
        [
            .. group.Rules.DistinctBy(rule => rule.Rule.Id).OrderByDescending(rule => rule.Verdict).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal),
        ];
        return new()
        {
            Rule = rules.Length > 0 ? rules[0].Rule.Id : null,
            Text = Words(key, group.About, [.. rules.Select(rule => rule.Rule.Title)]),
            Asks = key.Asks,
            Path = key.Path,
            Code = key.Code,
            CouldLeadTo = rules.Length > 0 ? rules[0].Verdict : group.Unread,
            Settles = [.. rules.Select(rule => rule.Rule.Id).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>What one rule would have to know, in words.</summary>
    internal static string Words(Ask ask, string title) => Words((ask.Asks, ask.Path, ask.Code), ask.About, [title]);

    private static string Words((Asked Asks, string Path, Code? Code) key, string about, string[] titles) => key.Asks switch
    {
        Asked.Conditions => "Ask which conditions the patient has or had, above all: " + Titles(titles),
        Asked.Medications => "Ask which medicines the patient takes. It matters for: " + Titles(titles),
        Asked.Procedures => "Ask which operations and procedures the patient has had. It matters for: " + Titles(titles),
        Asked.Devices => "Ask for lines, implants and other devices in or on the body. It matters for: " + Titles(titles),
        Asked.Allergies => "Ask for allergies and intolerances. It matters for: " + Titles(titles),
        Asked.Symptoms => "Ask which of these the patient has today: " + Titles(titles),
        Asked.Observations => "Ask for the latest readings. It matters for: " + Titles(titles),
        Asked.Observation => $"Take or look up the {about}, with its date and unit. It matters for: " + Titles(titles),
        Asked.Pregnancy when about.Length == 0 => "Ask whether the patient is pregnant or has given birth lately.",
        Asked.Pregnancy when key.Path.EndsWith("highRisk", StringComparison.Ordinal) => "Ask whether a clinician counts the pregnancy as high-risk.",
        Asked.Pregnancy => "Ask how the child was born.",
        Asked.BirthDate => "Ask for the birth date.",
        Asked.Sex => "Record the sex that clinical rules go by.",
        Asked.Setting => "Say where the massage is to be given.",
        Asked.Acuity => $"Find out the stage: is this acute, a flare, subacute or chronic? ({about})",
        Asked.Control => $"Find out whether this is treated and in hand. ({about})",
        Asked.Site => $"Find out where on the body this is, and on which side. ({about})",
        Asked.Route => $"Find out how this is taken. ({about})",
        Asked.Code => $"Find out what this entry means and write it with a code that the rules read: {about}. ({key.Path})",
        Asked.Credential when key.Path == "therapist" => "Say who is to give the massage, with licences and certificates. It matters for: " + Titles(titles),
        Asked.Date => $"Find out the date: {DateOf(key.Path)} ({about})",
        _ => "Find out: " + about,
    };

    private static string DateOf(string path) => path[(path.LastIndexOf('.') + 1)..] switch
    {
        "onset" => "when did this begin?",
        "since" => "since when?",
        "until" => "until when was it taken, or is it to be taken?",
        "dueDate" => "when is the birth due?",
        "deliveredOn" => "when was the birth?",
        _ => "when was it?",
    };

    private static string Titles(string[] titles)
    {
        string list = string.Join("; ", titles.Take(MaxTitles));
        return titles.Length <= MaxTitles
            ? list + "."
            : FormattableString.Invariant($"{list}; and {titles.Length - MaxTitles} more.");
    }

    private sealed class Group
    {
        internal string About { get; set; } = "";

        internal Verdict Unread { get; set; }

        internal List<(RuleInfo Rule, Verdict Verdict)> Rules { get; } = [];
    }
}
