using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>
/// The prescribed frequency binds: one more session above it waits, unless a change was agreed and noted. Fewer sessions, and a gap,
/// are no departure from it. A week is a calendar week from Monday, a day a calendar day.
/// </summary>
internal sealed record FrequencyHeld : RuleBody
{
    private const string Field = "frequency";

    internal override void Judge(Judgement judgement)
    {
        Course course = judgement.Course;
        if (course.ExhaustedOn is not null || Agreed(judgement))
            return;
        ValueList<PrescriptionItem> items = judgement.Prescription.Items;
        for (int i = 0; i < items.Count; i++)
        {
            PrescriptionItem item = items[i];
            LocalDate[] given = [.. course.Sessions.Where(session => Course.Same(session.Service, item.Service)).Select(session => session.Date)];
            if (given.Length == 0)
                continue;
            if (item.PerDay is { } day)
                Hold(i, given.Count(date => date == course.AsOf), day, judgement.Phrases.Say(Phrase.PrescriptionOnOneDay), Days.After(course.AsOf));
            if (item.PerWeek is { } week)
            {
                LocalDate monday = Days.Monday(course.AsOf);
                Hold(i, given.Where(date => date >= monday).Distinct().Count(), week, judgement.Phrases.Say(Phrase.PrescriptionOneWeek), Days.Plus(monday, 7));
            }
            if (item.EveryWeeks is { } weeks)
            {
                LocalDate next = Days.Plus(given[^1], (int)(weeks.Min * 7));
                judgement.Changes.Add(next);
                if (next > course.AsOf)
                    Wait(i, judgement.Phrases.Say(Phrase.PrescriptionLastSessionOn, item.Service, given[^1]), judgement.Phrases.Say(Phrase.PrescriptionOneSessionEveryWeeks, weeks), next);
            }
        }

        void Hold(int i, int count, Frequency most, string span, LocalDate next)
        {
            if (count == 0)
                return;
            judgement.Changes.Add(next);
            if (count >= Math.Ceiling(most.Max))
                Wait(i, FormattableString.Invariant($"{items[i].Service}: {count} {span}"), $"{judgement.Phrases.Value(most, "")} {span}", next);
        }

        void Wait(int i, string found, string prescribed, LocalDate next) => judgement.Find(
            Judgement.Fact(FormattableString.Invariant($"items[{i}]"), found),
            Say.Need(RequirementKind.Authorisation, judgement.Phrases.Say(Phrase.PrescriptionPrescribedWaitUntilOrAgree, prescribed, next, Field)));
    }

    private static bool Agreed(Judgement judgement)
    {
        bool agreed = false;
        foreach (Amendment amendment in judgement.Prescription.Amendments.Span)
        {
            if (!Course.Same(amendment.Field, Field))
                continue;
            judgement.Changes.Add(amendment.Date);
            agreed |= amendment.Date <= judgement.AsOf;
        }
        return agreed;
    }
}

/// <summary>How a frequency is written.</summary>
internal sealed record FrequencyForm(int Decimals) : RuleBody
{
    /// <summary>0 to 28.</summary>
    public int Decimals { get; } = Coding.Amount.Between(Decimals, nameof(Decimals), 0, 28);

    internal override void Judge(Judgement judgement)
    {
        ValueList<PrescriptionItem> items = judgement.Prescription.Items;
        for (int i = 0; i < items.Count; i++)
        {
            Frequency[] all = [.. new[] { items[i].PerDay, items[i].PerWeek, items[i].EveryWeeks }.OfType<Frequency>()];
            string path = FormattableString.Invariant($"items[{i}]");
            if (all.Length > 1)
                judgement.Find(Judgement.Fact(path, judgement.Phrases.Say(Phrase.PrescriptionTwoFrequencies)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionServiceHasOneFrequencyOne)));
            if (Array.Exists(all, frequency => decimal.Round(frequency.Min, Decimals) != frequency.Min || decimal.Round(frequency.Max, Decimals) != frequency.Max))
                judgement.Find(Judgement.Fact(path, string.Join(", ", all.Select(frequency => judgement.Phrases.Value(frequency, "")))), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionFrequencyHasAtMostDecimal, Decimals)));
        }
    }
}

/// <summary>A recommended frequency. Another one is told and never refused.</summary>
internal sealed record FrequencyUsual : RuleBody
{
    public Frequency? PerWeek { get; init; }

    public Frequency? EveryWeeks { get; init; }

    public required string Whose { get; init; }

    internal override void Judge(Judgement judgement)
    {
        ValueList<PrescriptionItem> items = judgement.Prescription.Items;
        for (int i = 0; i < items.Count; i++)
        {
            PrescriptionItem item = items[i];
            bool other = (PerWeek is { } week && Outside(item.PerWeek, week)) || (EveryWeeks is { } weeks && Outside(item.EveryWeeks, weeks));
            string usual = PerWeek is { } often ? judgement.Phrases.Say(Phrase.PrescriptionWeek, often) : judgement.Phrases.Say(Phrase.PrescriptionOnceEveryWeeks, EveryWeeks);
            if (other)
                judgement.Find(Judgement.Fact(FormattableString.Invariant($"items[{i}]"), item.Service), Say.Tell(Audience.Prescriber, judgement.Phrases.Say(Phrase.PrescriptionWhatPrescriberWroteHolds, Whose, usual)));
        }
    }

    private static bool Outside(Frequency? prescribed, Frequency usual) => prescribed is { } one && (one.Min < usual.Min || one.Max > usual.Max);
}

/// <summary>The most massages on one day, unless the attending doctor gave a reason.</summary>
internal sealed record VisitsPerDay(int Most, string Mend) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Mend { get; } = Coding.Text.Required(Mend, nameof(Mend));

    internal override void Judge(Judgement judgement)
    {
        Course course = judgement.Course;
        int today = course.Sessions.Count(session => session.Date == course.AsOf);
        if (today == 0)
            return;
        judgement.Changes.Add(Days.After(course.AsOf));
        if (today >= Most && !judgement.Prescription.Items.Any(item => item.PerDay is { } day && day.Max > today))
            judgement.Find(Judgement.Fact("sessionsGiven", judgement.Phrases.Say(Phrase.PrescriptionOn, today, course.AsOf)), Say.Need(RequirementKind.Authorisation, Mend));
    }
}

/// <summary>How long a session takes, by service.</summary>
internal sealed record SessionMinutes(ValueList<ServiceMinutes> Services) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        ValueList<PrescriptionItem> items = judgement.Prescription.Items;
        for (int i = 0; i < items.Count; i++)
        {
            foreach (ServiceMinutes service in Services.Span)
            {
                if (service.Services.Count > 0 && !Applies.Named(service.Services, items[i].Service))
                    continue;
                FactReference fact = Judgement.Fact(FormattableString.Invariant($"items[{i}]"), items[i].Service);
                if (items[i].Minutes is not { } minutes)
                {
                    if (service.Guide is not true)
                        judgement.Find(fact, Restriction.LimitMinutes(service.Most));
                    continue;
                }
                bool fits = service.OneOf.Count > 0 ? service.OneOf.Contains(minutes) : minutes <= service.Most && !(minutes < service.Least);
                if (fits)
                    continue;
                string told = service.OneOf.Count > 0 ? string.Join(", ", service.OneOf.Select(one => FormattableString.Invariant($"{one}"))) : service.Least is { } least ? judgement.Phrases.Say(Phrase.PrescriptionTo, least, service.Most) : judgement.Phrases.Say(Phrase.PrescriptionAtMost, service.Most);
                if (service.Guide == true)
                    judgement.Find(fact, Say.Tell(Audience.Therapist, judgement.Phrases.Say(Phrase.PrescriptionGuideTimeMinutesAtPatient, items[i].Service, told, minutes)));
                else
                    judgement.Find(fact, Restriction.LimitMinutes(Math.Min(minutes, service.Most)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionTakesMinutesFormSaysPrescriber, items[i].Service, told, minutes)));
            }
        }
    }
}

/// <summary>The minutes of some services.</summary>
internal sealed record ServiceMinutes(int Most)
{
    /// <summary>1 to 240.</summary>
    public int Most { get; } = Coding.Amount.Between(Most, nameof(Most), 1, Segment.MaxMinutes);

    /// <summary>Which services; empty for any.</summary>
    public ValueList<string> Services { get; init; }

    public int? Least { get; init; }

    /// <summary>The only lengths that there are.</summary>
    public ValueList<int> OneOf { get; init; }

    /// <summary>True if it is a guide and binds nobody.</summary>
    public bool? Guide { get; init; }
}

/// <summary>For which swelling a drainage of so many minutes is meant.</summary>
internal sealed record OedemaMinutes(int Minutes, string For) : RuleBody
{
    public ValueList<string> Services { get; init; }

    /// <summary>Ways to fit; one is enough.</summary>
    public required ValueList<OedemaTerms> AnyOf { get; init; }

    internal override void Judge(Judgement judgement)
    {
        if (judgement.Prescription.Oedema is not { } oedema)
            return;
        ValueList<PrescriptionItem> items = judgement.Prescription.Items;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Minutes == Minutes && Applies.Named(Services, items[i].Service) && !AnyOf.Any(terms => terms.Fits(oedema)))
                judgement.Find(Judgement.Fact(FormattableString.Invariant($"items[{i}]"), judgement.Phrases.Say(Phrase.PrescriptionMinutes, Minutes)), Say.Tell(Audience.Prescriber, judgement.Phrases.Say(Phrase.PrescriptionMinutesAreMeantCheckMinutes, Minutes, For)));
        }
    }
}

/// <summary>What a swelling has to be like. What the record does not say fits.</summary>
internal sealed record OedemaTerms
{
    public SetOf<OedemaSeverity> Severity { get; init; }

    public int? BodyParts { get; init; }

    public bool? RadiationDamage { get; init; }

    internal bool Fits(OedemaFinding oedema) =>
        (Severity.IsEmpty || oedema.Severity == OedemaSeverity.Unrecorded || Severity.Contains(oedema.Severity))
        && (BodyParts is not { } parts || oedema.BodyParts is null || oedema.BodyParts == parts)
        && (RadiationDamage != true || oedema.RadiationDamage != Stated.No);
}
