using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Authorisation;

/// <summary>A prescription as it stands on the day of a case: what was given by then, and what is left.</summary>
internal sealed class Course
{
    private readonly SortedSet<LocalDate> _changes = [];

    private Course(ReferralCase referral, Prescription prescription)
    {
        Referral = referral;
        Prescription = prescription;
        Issued = IssueDate(prescription);
        SessionGiven[] sessions = prescription.SessionsGiven.Span.ToArray();
        Array.Sort(sessions, static (left, right) => left.Date.CompareTo(right.Date));
        int given = Array.FindIndex(sessions, session => session.Date > AsOf);
        Sessions = given < 0 ? sessions : sessions[..given];
        Later = given < 0 ? [] : sessions[given..];
        foreach (SessionGiven session in Later)
            _changes.Add(session.Date);
        foreach (Interruption gap in prescription.Interruptions.Span)
        {
            _changes.Add(gap.From);
            if (gap.To is { } last)
                _changes.Add(Days.After(last));
        }
        if (prescription.Superseded is { } superseded)
            _changes.Add(superseded);
        if (Issued is { } issued)
            _changes.Add(issued);
        Units = CountUnits();
        ExhaustedOn = FindExhaustion();
    }

    internal ReferralCase Referral { get; }

    internal Prescription Prescription { get; }

    internal LocalDate AsOf => Referral.AsOf;

    /// <summary>The date of issue, or the last one that the prescriber put in its place by this day.</summary>
    internal LocalDate? Issued { get; }

    /// <summary>What the date of issue rests on: the form's own date, and the changes of it by this day.</summary>
    internal FactReference[] IssueFacts(Phrases phrases)
    {
        List<FactReference> facts = [];
        if (Prescription.Issued is { } issued)
            facts.Add(Judgement.Fact("issued", phrases.Date(issued)));
        for (int i = 0; i < Prescription.Amendments.Count; i++)
        {
            if (Prescription.Amendments[i] is { NewIssueDate: { } anew } amendment && Redates(amendment))
                facts.Add(Judgement.Fact(FormattableString.Invariant($"amendments[{i}].newIssueDate"), phrases.Date(anew)));
        }
        return [.. facts];
    }

    /// <summary>The sessions up to this day, by date.</summary>
    internal SessionGiven[] Sessions { get; }

    /// <summary>Sessions that the record dates after this day.</summary>
    internal SessionGiven[] Later { get; }

    internal LocalDate? First => Sessions.Length == 0 ? null : Sessions[0].Date;

    internal LocalDate? Last => Sessions.Length == 0 ? null : Sessions[^1].Date;

    /// <summary>The days on which something was given.</summary>
    internal IEnumerable<LocalDate> Visits => Sessions.Select(session => session.Date).Distinct();

    internal ValueList<UnitsLeft> Units { get; }

    /// <summary>The day on which the last unit was given.</summary>
    internal LocalDate? ExhaustedOn { get; }

    /// <summary>Units prescribed in all; null if the form leaves some open.</summary>
    internal int? Prescribed
    {
        get
        {
            int sum = 0;
            foreach (PrescriptionItem item in Prescription.Items.Span)
            {
                if (item.Units is not { } units)
                    return null;
                sum += units;
            }
            return sum;
        }
    }

    /// <summary>Days on which what was given, or the date of issue, becomes another.</summary>
    internal IEnumerable<LocalDate> Changes => _changes;

    internal static Course? Of(ReferralCase referral) => referral.Prescription is { } prescription ? new(referral, prescription) : null;

    /// <summary>The interruption that covers a day, if any.</summary>
    internal Interruption? PauseOn(LocalDate date)
    {
        foreach (Interruption gap in Prescription.Interruptions.Span)
        {
            if (gap.From <= date && !(gap.To < date))
                return gap;
        }
        return null;
    }

    private LocalDate? IssueDate(Prescription prescription)
    {
        LocalDate? issued = prescription.Issued;
        LocalDate? latest = null;
        foreach (Amendment amendment in prescription.Amendments.Span)
        {
            if (amendment.NewIssueDate is not { } anew || amendment.Signature == Stated.No)
                continue;
            _changes.Add(amendment.Date);
            if (!Redates(amendment) || amendment.Date < latest)
                continue;
            issued = latest == amendment.Date && issued > anew ? issued : anew;
            latest = amendment.Date;
        }
        return issued;
    }

    private bool Redates(Amendment amendment) => amendment.NewIssueDate is not null && amendment.Signature != Stated.No && amendment.Date <= AsOf;

    private ValueList<UnitsLeft> CountUnits()
    {
        List<(string Service, int? Units)> services = [];
        foreach (PrescriptionItem item in Prescription.Items.Span)
        {
            int known = services.FindIndex(service => Same(service.Service, item.Service));
            if (known < 0)
                services.Add((item.Service, item.Units));
            else
                services[known] = (services[known].Service, services[known].Units + item.Units);
        }
        Dictionary<string, int> given = new(StringComparer.OrdinalIgnoreCase);
        foreach (SessionGiven session in Sessions)
            given[session.Service] = given.GetValueOrDefault(session.Service) + session.Units;
        return [.. services.Select(service => new UnitsLeft(service.Service, service.Units, given.GetValueOrDefault(service.Service)))];
    }

    private LocalDate? FindExhaustion()
    {
        if (Units.Count == 0 || Units.Any(units => units.Left is not 0))
            return null;
        Dictionary<string, int> left = Units.ToDictionary(units => units.Service, units => units.Prescribed!.Value, StringComparer.OrdinalIgnoreCase);
        foreach (SessionGiven session in Sessions)
        {
            if (left.TryGetValue(session.Service, out int still))
                left[session.Service] = still - session.Units;
            if (left.Values.All(units => units <= 0))
                return session.Date;
        }
        return null;
    }

    internal static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
