using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Rules;

/// <summary>Puts what rules would have to know into questions: one for each thing to ask, the weightiest first.</summary>
internal sealed class QuestionList(Phrases phrases)
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

    private Question Make((Asked Asks, string Path, Code? Code) key, Group group)
    {
        (RuleInfo Rule, Verdict Verdict)[] rules =
        [
            .. group.Rules.DistinctBy(rule => rule.Rule.Id).OrderByDescending(rule => rule.Verdict).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal),
        ];
        return new()
        {
            Rule = rules.Length > 0 ? rules[0].Rule.Id : null,
            Text = Words(phrases, key, group.About, [.. rules.Select(rule => rule.Rule.Title)]),
            Asks = key.Asks,
            Path = key.Path,
            Code = key.Code,
            CouldLeadTo = rules.Length > 0 ? rules[0].Verdict : group.Unread,
            Settles = [.. rules.Select(rule => rule.Rule.Id).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>What one rule would have to know, in words.</summary>
    internal static string Words(Phrases phrases, Ask ask, string title) => Words(phrases, (ask.Asks, ask.Path, ask.Code), ask.About, [title]);

    private static string Words(Phrases phrases, (Asked Asks, string Path, Code? Code) key, string about, string[] titles) => key.Asks switch
    {
        Asked.Conditions => phrases.Say(Phrase.QuestionConditions, Titles(phrases, titles)),
        Asked.Medications => phrases.Say(Phrase.QuestionMedications, Titles(phrases, titles)),
        Asked.Procedures => phrases.Say(Phrase.QuestionProcedures, Titles(phrases, titles)),
        Asked.Devices => phrases.Say(Phrase.QuestionDevices, Titles(phrases, titles)),
        Asked.Allergies => phrases.Say(Phrase.QuestionAllergies, Titles(phrases, titles)),
        Asked.Symptoms => phrases.Say(Phrase.QuestionSymptoms, Titles(phrases, titles)),
        Asked.Observations => phrases.Say(Phrase.QuestionObservations, Titles(phrases, titles)),
        Asked.Observation => phrases.Say(Phrase.QuestionObservation, about, Titles(phrases, titles)),
        Asked.Pregnancy when about.Length == 0 => phrases.Say(Phrase.QuestionPregnancy),
        Asked.Pregnancy when key.Path.EndsWith("highRisk", StringComparison.Ordinal) => phrases.Say(Phrase.QuestionPregnancyHighRisk),
        Asked.Pregnancy => phrases.Say(Phrase.QuestionPregnancyBirth),
        Asked.BirthDate => phrases.Say(Phrase.QuestionBirthDate),
        Asked.Sex => phrases.Say(Phrase.QuestionSex),
        Asked.Setting => phrases.Say(Phrase.QuestionSetting),
        Asked.Acuity => phrases.Say(Phrase.QuestionAcuity, about),
        Asked.Control => phrases.Say(Phrase.QuestionControl, about),
        Asked.Site => phrases.Say(Phrase.QuestionSite, about),
        Asked.Route => phrases.Say(Phrase.QuestionRoute, about),
        Asked.Code => phrases.Say(Phrase.QuestionCode, about, key.Path),
        Asked.Credential when key.Path == "therapist" => phrases.Say(Phrase.QuestionTherapist, Titles(phrases, titles)),
        Asked.Date => phrases.Say(Phrase.QuestionDate, DateOf(phrases, key.Path), about),
        _ => phrases.Say(Phrase.QuestionOther, about),
    };

    private static string DateOf(Phrases phrases, string path) => path[(path.LastIndexOf('.') + 1)..] switch
    {
        "onset" => phrases.Say(Phrase.QuestionDateOnset),
        "since" => phrases.Say(Phrase.QuestionDateSince),
        "until" => phrases.Say(Phrase.QuestionDateUntil),
        "dueDate" => phrases.Say(Phrase.QuestionDateDue),
        "deliveredOn" => phrases.Say(Phrase.QuestionDateBirth),
        _ => phrases.Say(Phrase.QuestionDatePlain),
    };

    private static string Titles(Phrases phrases, string[] titles)
    {
        string list = string.Join("; ", titles.Take(MaxTitles));
        return titles.Length <= MaxTitles
            ? list + "."
            : phrases.Say(Phrase.QuestionAndMore, list, titles.Length - MaxTitles);
    }

    private sealed class Group
    {
        internal string About { get; set; } = "";

        internal Verdict Unread { get; set; }

        internal List<(RuleInfo Rule, Verdict Verdict)> Rules { get; } = [];
    }
}
