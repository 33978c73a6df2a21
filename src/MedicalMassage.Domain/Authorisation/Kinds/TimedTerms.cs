using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>How minutes become units, and which codes are timed.</summary>
internal sealed record TimedTerms(int MinutesPerUnit, int LeastMinutes, bool Pooled, ValueList<string> Timed) : RuleBody
{
    /// <summary>Codes of one unit however long they took.</summary>
    public ValueList<string> Untimed { get; init; }

    /// <summary>Codes that are never paid for by themselves.</summary>
    public ValueList<string> Bundled { get; init; }

    private readonly TimedUnitRule _rule = new(MinutesPerUnit, LeastMinutes, Pooled);

    internal TimedUnitRule Rule => _rule with { Untimed = Untimed, Bundled = Bundled };

    internal override void Judge(Judgement judgement)
    {
        foreach (IGrouping<NodaTime.LocalDate, SessionGiven> day in judgement.Course.Sessions.GroupBy(session => session.Date))
        {
            (string Code, SessionGiven Session)[] coded = [.. day.Select(session => (Code: CodeOf(judgement.Prescription, session.Service), Session: session)).Where(entry => entry.Code is not null && entry.Session.Minutes is not null).Select(entry => (entry.Code!, entry.Session))];
            if (coded.Length == 0)
                continue;
            foreach (TimedUnits units in TimedUnits.Count([.. coded.Select(entry => new TimedService(entry.Code, entry.Session.Minutes!.Value))], Rule))
            {
                int recorded = coded.Where(entry => entry.Code == units.Code).Sum(entry => entry.Session.Units);
                if (recorded != units.Units)
                    judgement.Find(Judgement.Fact("sessionsGiven", judgement.Phrases.Say(Phrase.PrescriptionOn2, units.Code, day.Key)), Say.Tell(Audience.Therapist, judgement.Phrases.Say(Phrase.PrescriptionMinutesOnDayGiveUnits, units.Minutes, units.Code, units.Units, recorded)));
            }
        }
    }

    private string? CodeOf(Prescription prescription, string service)
    {
        string? code = Applies.Named(Timed, service) || Applies.Named(Untimed, service) ? service
            : prescription.Items.FirstOrDefault(item => Course.Same(item.Service, service))?.ProcedureCode;
        return code is not null && (Applies.Named(Timed, code) || Applies.Named(Untimed, code)) ? code : null;
    }
}
