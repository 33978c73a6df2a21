using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Explanations;

/// <summary>
/// Takes a trigger apart and holds each clause against a case. The triggers themselves answer: a clause is asked alone, an entry of
/// the case alone, and each of its qualifiers alone, so that an explanation cannot differ from what decided.
/// </summary>
internal sealed class ClauseReading(ReferralCase referral, RuleBook book, string title)
{
    private Phrases Phrases => book.Phrases;

    internal Clause Read(Trigger trigger) => trigger switch
    {
        AllTrigger all => Group(all, Phrases.Say(Phrase.ClauseAllThese), all.Parts),
        AnyTrigger any => Group(any, Phrases.Say(Phrase.ClauseAtLeastOneThese), any.Parts),
        NotTrigger not => Group(not, Phrases.Say(Phrase.ClauseNot), [not.Part]),
        FactTrigger fact => OfEntries(fact),
        ObservationTrigger reading => OfReading(reading),
        PregnancyTrigger pregnancy => OfPregnancy(pregnancy),
        AgeTrigger => Leaf(trigger, referral.Patient.BirthDate is { } birth ? Phrases.Say(Phrase.ClauseBorn, birth) : Phrases.Say(Phrase.ClauseBirthDateNotRecorded)),
        SexTrigger => Leaf(trigger, referral.Patient.Sex == Sex.Unrecorded ? Phrases.Say(Phrase.ClauseSexNotRecorded) : Phrases.Say(Phrase.ClauseRecordSays, Phrases.Of(referral.Patient.Sex))),
        SettingTrigger => Leaf(trigger, referral.Setting == CareSetting.Unrecorded ? Phrases.Say(Phrase.ClauseSettingNotRecorded) : Phrases.Say(Phrase.ClauseCaseSays, Phrases.Of(referral.Setting))),
        _ => Leaf(trigger, null),
    };

    private Clause Group(Trigger trigger, string text, ValueList<Trigger> parts)
    {
        (Truth answer, _, _) = Ask(trigger, referral);
        Clause[] read = [.. parts.Select(Read)];
        return new() { Text = text, Answer = answer, Facts = Facts(read), Parts = [.. read] };
    }

    private Clause Leaf(Trigger trigger, string? because)
    {
        (Truth answer, FactReference[] facts, _) = Ask(trigger, referral);
        return new() { Text = new ClauseWords(Phrases).Of(trigger), Answer = answer, Facts = [.. facts], Because = because is null ? default : [because] };
    }

    private Clause OfEntries(FactTrigger trigger)
    {
        (Truth answer, _, Ask[] asks) = Ask(trigger, referral);
        Qualifiers qualifiers = Qualifiers.Of(Phrases, trigger);
        List<Clause> entries = [];
        foreach (FactReference entry in Ask(qualifiers.Bare, referral).Facts)
            entries.Add(OfEntry(trigger, qualifiers, entry));
        string[] because = entries.Count > 0 && answer != Truth.Unknown ? []
            : [.. asks.Where(ask => !entries.Exists(entry => ask.Path.StartsWith(entry.Facts[0].Path, StringComparison.Ordinal))).Select(ask => QuestionList.Words(Phrases, ask, title)).Distinct()];
        if (entries.Count == 0 && because.Length == 0)
            because = [CaseEntries.None(Phrases, referral, trigger)];
        return new() { Text = new ClauseWords(Phrases).Of(trigger), Answer = answer, Because = [.. because], Facts = Facts(entries), Parts = [.. entries] };
    }

    /// <summary>One entry that has the code or the word, with each qualifier that the trigger asks for.</summary>
    private Clause OfEntry(FactTrigger trigger, Qualifiers qualifiers, FactReference entry)
    {
        ReferralCase alone = CaseEntries.Only(referral, entry.Path);
        List<Clause> parts = [];
        foreach (Qualifier qualifier in qualifiers.All)
        {
            string? recorded = CaseEntries.Detail(Phrases, referral, entry.Path, qualifier.Member);
            parts.Add(new()
            {
                Text = qualifier.Words,
                Answer = Ask(qualifier.Only, alone).Truth,
                Because = [recorded is null ? Phrases.Say(Phrase.ClauseNotRecorded, qualifier.Asked, ReadAs(trigger.IfUnrecorded)) : $"{qualifier.Asked}: {recorded}"],
            });
        }
        return new() { Text = $"“{entry.Text}”", Answer = Ask(trigger, alone).Truth, Facts = [entry], Parts = [.. parts], IsEntry = true };
    }

    private string ReadAs(Unrecorded reading) => reading switch
    {
        Unrecorded.Yes => Phrases.Say(Phrase.ClauseWhichRuleReadsAsSo),
        Unrecorded.No => Phrases.Say(Phrase.ClauseWhichRuleReadsAsNot),
        _ => "",
    };

    private Clause OfReading(ObservationTrigger trigger)
    {
        (Truth answer, _, Ask[] asks) = Ask(trigger, referral);
        List<Clause> readings = [];
        for (int i = 0; i < referral.Patient.Observations.Count; i++)
        {
            Observation reading = referral.Patient.Observations[i];
            if (!new RuleScope(referral.AsOf, book.Crosswalk).Matches(reading.Code, [trigger.Measurement.Code]))
                continue;
            FactReference fact = new(FactWords.Path("observations", i), Told(reading, trigger.Measurement));
            readings.Add(new() { Text = $"“{fact.Text}”", Answer = Ask(trigger with { NeededWhen = null }, CaseEntries.Only(referral, fact.Path)).Truth, Facts = [fact], IsEntry = true });
        }
        List<string> because = [.. answer == Truth.Unknown ? asks.Select(ask => QuestionList.Words(Phrases, ask, title)).Distinct() : []];
        if (readings.Count == 0 && answer == Truth.No)
            because.Add(Phrases.Say(trigger.NeededWhen is null ? Phrase.ClauseNoReading : Phrase.ClauseNoReadingForThisPatient));
        return new() { Text = new ClauseWords(Phrases).Of(trigger), Answer = answer, Because = [.. because], Facts = Facts(readings), Parts = [.. readings] };
    }

    private string Told(Observation reading, Measurement measurement)
    {
        string value = reading.Value is { } number ? $"{Phrases.Number(number)} {reading.Unit}" : Phrases.Say(Phrase.ClauseValueNotKnown);
        string date = reading.Date is { } day ? ", " + Phrases.Date(day) : Phrases.Say(Phrase.ClauseUndated);
        return $"{measurement.Title} {value}{date}";
    }

    private Clause OfPregnancy(PregnancyTrigger trigger)
    {
        (Truth answer, FactReference[] facts, Ask[] asks) = Ask(trigger, referral);
        string[] because = answer == Truth.Unknown
            ? [.. asks.Select(ask => QuestionList.Words(Phrases, ask, title)).Distinct()]
            : [ClauseWords.Recorded(Phrases, referral.Patient.Pregnancy, referral.AsOf)];
        return new() { Text = new ClauseWords(Phrases).Of(trigger), Answer = answer, Facts = [.. facts], Because = [.. because] };
    }

    private (Truth Truth, FactReference[] Facts, Ask[] Asks) Ask(Trigger trigger, ReferralCase about)
    {
        RuleScope scope = new(about.AsOf, book.Crosswalk, phrases: Phrases);
        Truth truth = trigger.Evaluate(about, scope);
        return (truth, [.. scope.Facts.Where(fact => fact.Path is not null).Select(fact => new FactReference(fact.Path!, fact.Text)).Distinct()], [.. scope.Asks.Distinct()]);
    }

    private static ValueList<FactReference> Facts(IEnumerable<Clause> clauses) => [.. clauses.SelectMany(clause => clause.Facts).Distinct()];
}
