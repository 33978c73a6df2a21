using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Testing.Analysis;

/// <summary>One representative of each class of facts that some atoms of one kind can tell apart.</summary>
internal static class Representatives
{
    private const int MaxEntries = 30_000;

    /// <summary>A patient with nothing, of no particular age, asked about everything.</summary>
    internal static ReferralCase Base(LocalDate day) => new(day)
    {
        Patient = PatientHistory.AskedAndNone with { BirthDate = day.PlusYears(-40).PlusDays(-1), Sex = Sex.Female },
        Setting = CareSetting.IndependentPractice,
    };

    /// <summary>All of them, or null if they are too many.</summary>
    internal static IEnumerable<Choice>? Of(Trigger[] atoms, LocalDate day) => atoms[0] switch
    {
        DiagnosisTrigger => Section(atoms, day, Conditions([.. atoms.Cast<DiagnosisTrigger>()], day), (patient, items) => patient with { Conditions = items }, patient => patient.Conditions),
        MedicationTrigger => Section(atoms, day, Medications([.. atoms.Cast<MedicationTrigger>()], day), (patient, items) => patient with { Medications = items }, patient => patient.Medications),
        ProcedureTrigger => Section(atoms, day, Procedures([.. atoms.Cast<ProcedureTrigger>()], day), (patient, items) => patient with { Procedures = items }, patient => patient.Procedures),
        DeviceTrigger => Section(atoms, day, Devices([.. atoms.Cast<DeviceTrigger>()], day), (patient, items) => patient with { Devices = items }, patient => patient.Devices),
        AllergyTrigger => Section(atoms, day, Named([.. atoms.Cast<FactTrigger>()]).Select(n => new Allergy { Code = n.Code, Kind = n.Kind }), (patient, items) => patient with { Allergies = items }, patient => patient.Allergies),
        SymptomTrigger => Section(atoms, day, Symptoms([.. atoms.Cast<SymptomTrigger>()], day), (patient, items) => patient with { Symptoms = items }, patient => patient.Symptoms),
        ObservationTrigger => Singles(atoms, day, Readings([.. atoms.Cast<ObservationTrigger>()], day)),
        PregnancyTrigger => Singles(atoms, day, Pregnancies([.. atoms.Cast<PregnancyTrigger>()], day).Select(value => (Func<ReferralCase, ReferralCase>)(c => c with { Patient = c.Patient with { Pregnancy = value } }))),
        AgeTrigger => Singles(atoms, day, Births([.. atoms.Cast<AgeTrigger>()], day).Select(birth => (Func<ReferralCase, ReferralCase>)(c => c with { Patient = c.Patient with { BirthDate = birth } }))),
        PlanTrigger => Plans([.. atoms.Cast<PlanTrigger>()], day),
        SexTrigger => Singles(atoms, day, new[] { Sex.Female, Sex.Male, Sex.Other, Sex.Unrecorded }.Select(sex => (Func<ReferralCase, ReferralCase>)(c => c with { Patient = c.Patient with { Sex = sex } }))),
        _ => Singles(atoms, day, Enum.GetValues<CareSetting>().Reverse().Select(setting => (Func<ReferralCase, ReferralCase>)(c => c with { Setting = setting }))),
    };

    /// <summary>Patients of whom nothing is known but one bare entry that the atom names, for each code system and for words.</summary>
    internal static IEnumerable<ReferralCase> Bare(Trigger atom)
    {
        ReferralCase nothing = new(new LocalDate(2026, 6, 15));
        return atom switch
        {
            DiagnosisTrigger t => Named([t]).Select(n => With(nothing, p => p with { Conditions = [new Condition { Code = n.Code, Status = t.Status.IsEmpty ? ConditionStatus.Active : t.Status.First() }] })),
            MedicationTrigger t => Named([t]).Select(n => With(nothing, p => p with { Medications = [new Medication { Code = n.Code, Status = MedicationStatus.Active }] })),
            ProcedureTrigger t => Named([t]).Select(n => With(nothing, p => p with { Procedures = [new Procedure { Code = n.Code, Kind = n.Kind }] })),
            DeviceTrigger t => Named([t]).Select(n => With(nothing, p => p with { Devices = [new Device { Code = n.Code, Kind = n.Kind }] })),
            SymptomTrigger t => Named([t]).Select(n => With(nothing, p => p with { Symptoms = [new Symptom { Kind = n.Kind }] })),
            PregnancyTrigger t => [With(nothing, p => p with { Pregnancy = new(t.Status) })],
            _ => [],
        };
    }

    /// <summary>The patient asked about all else, with nothing to tell.</summary>
    internal static ReferralCase Alone(ReferralCase bare)
    {
        PatientHistory nothing = Base(bare.AsOf).Patient;
        PatientHistory known = bare.Patient;
        return Base(bare.AsOf) with
        {
            Patient = nothing with
            {
                Conditions = known.Conditions.IsAnswered ? known.Conditions : [],
                Medications = known.Medications.IsAnswered ? known.Medications : [],
                Procedures = known.Procedures.IsAnswered ? known.Procedures : [],
                Devices = known.Devices.IsAnswered ? known.Devices : [],
                Symptoms = known.Symptoms.IsAnswered ? known.Symptoms : [],
                Pregnancy = known.Pregnancy ?? nothing.Pregnancy,
            },
        };
    }

    private static ReferralCase With(ReferralCase referral, Func<PatientHistory, PatientHistory> change) => referral with { Patient = change(referral.Patient) };

    private static IEnumerable<Choice> Singles(Trigger[] atoms, LocalDate day, IEnumerable<Func<ReferralCase, ReferralCase>> all) =>
        all.Select(apply => new Choice(Answers(atoms, apply(Base(day))), false, apply));

    private static List<Choice>? Section<T>(
        Trigger[] atoms, LocalDate day, IEnumerable<T> entries, Func<PatientHistory, Section<T>, PatientHistory> with, Func<PatientHistory, Section<T>> of)
    {
        ReferralCase asked = Base(day);
        List<Choice> choices = [new(new Truth[atoms.Length], false, referral => referral)];
        HashSet<string> seen = [];
        int count = 0;
        foreach (T entry in entries)
        {
            if (++count > MaxEntries)
                return null;
            Truth[] answers = Answers(atoms, asked with { Patient = with(asked.Patient, [entry]) });
            if (seen.Add(string.Concat(answers.Select(answer => (int)answer))))
                choices.Add(new(answers, true, referral => referral with { Patient = with(referral.Patient, Domain.Section.Create<T>([.. of(referral.Patient), entry])) }));
        }
        ReferralCase silent = asked with { Patient = with(asked.Patient, default) };
        choices.Add(new(Answers(atoms, silent), false, referral => referral with { Patient = with(referral.Patient, default) }));
        return choices;
    }

    private static Truth[] Answers(Trigger[] atoms, ReferralCase referral) => Array.ConvertAll(atoms, atom => atom.Answer(referral));

    private static IEnumerable<Condition> Conditions(DiagnosisTrigger[] atoms, LocalDate day)
    {
        ConditionStatus[] statuses = [.. States([.. atoms.Select(atom => atom.Status.IsEmpty ? (SetOf<ConditionStatus>)[ConditionStatus.Active, ConditionStatus.Recurrence, ConditionStatus.Relapse] : atom.Status)], unrecorded: false)];
        Acuity[] stages = [.. States([.. atoms.Select(atom => atom.Acuity)], unrecorded: true)];
        Control[] controls = [.. States([.. atoms.Select(atom => atom.Control)], unrecorded: true)];
        PartialDate?[] onsets = [.. Dates(atoms.Select(atom => atom.Onset), day)];
        ValueList<BodySite>[] places = [.. Places(atoms)];
        return
            from named in Named(atoms)
            from status in statuses
            from acuity in stages
            from control in controls
            from onset in onsets
            from sites in places
            select new Condition { Code = named.Code, Status = status, Verification = Verification.Confirmed, Acuity = acuity, Control = control, Onset = onset, Sites = sites };
    }

    private static IEnumerable<Medication> Medications(MedicationTrigger[] atoms, LocalDate day)
    {
        Route[] routes = [.. States([.. atoms.Select(atom => atom.Routes)], unrecorded: true)];
        PartialDate?[] dates = [.. Dates(atoms.Select(atom => atom.Since), day)];
        (MedicationStatus Status, PartialDate? Date)[] ends = [.. Ends(atoms, day)];
        ValueList<BodySite>[] places = [.. Places(atoms)];
        return
            from named in Named(atoms)
            from route in routes
            from since in dates
            from until in ends
            from sites in places
            select new Medication { Code = named.Code, Status = until.Status, Until = until.Date, Since = since, Route = route, Sites = sites };
    }

    private static IEnumerable<(MedicationStatus Status, PartialDate? Date)> Ends(MedicationTrigger[] atoms, LocalDate day) =>
        [(MedicationStatus.Active, null), .. Dates(atoms.Select(atom => atom.Stopped), day).Select(date => (MedicationStatus.Stopped, date))];

    private static IEnumerable<Procedure> Procedures(ProcedureTrigger[] atoms, LocalDate day)
    {
        PartialDate?[] dates = [.. Dates(atoms.Select(atom => atom.Since), day)];
        ValueList<BodySite>[] places = [.. Places(atoms)];
        return
            from named in Named(atoms)
            from date in dates
            from sites in places
            select new Procedure { Code = named.Code, Kind = named.Kind, Date = date, Sites = sites };
    }

    private static IEnumerable<Device> Devices(DeviceTrigger[] atoms, LocalDate day)
    {
        PartialDate?[] dates = [.. Dates(atoms.Select(atom => atom.Since), day)];
        ValueList<BodySite>[] places = [.. Places(atoms)];
        return
            from named in Named(atoms)
            from since in dates
            from sites in places
            select new Device { Code = named.Code, Kind = named.Kind, Since = since, Sites = sites };
    }

    private static IEnumerable<Symptom> Symptoms(SymptomTrigger[] atoms, LocalDate day)
    {
        PartialDate?[] dates = [.. Dates(atoms.Select(atom => atom.Since), day)];
        ValueList<BodySite>[] places = [.. Places(atoms)];
        return
            from named in Named(atoms)
            where named.Kind is not null
            from since in dates
            from sites in places
            select new Symptom { Kind = named.Kind, Since = since, Sites = sites };
    }

    /// <summary>Codes and words, one for each set of atoms that name it. A code that the atoms name stands for all below it that they do not name.</summary>
    private static IEnumerable<(Code? Code, string? Kind)> Named(FactTrigger[] atoms)
    {
        IEnumerable<(Code? Code, string? Kind)> all =
        [
            .. atoms.SelectMany(atom => atom.Codes).Distinct().Select(code => (WellFormed(code, atoms), (string?)null)),
            .. atoms.SelectMany(atom => atom.Kinds).Distinct().Select(kind => ((Code?)null, (string?)kind)),
        ];
        return all.DistinctBy(named => string.Concat(atoms.Select(atom => Names(atom, named.Code, named.Kind) ? '1' : '0')));
    }

    private static bool Names(FactTrigger atom, Code? code, string? kind) =>
        kind is not null ? atom.Kinds.Contains(kind) : atom.Codes.Any(code!.IsWithin);

    /// <summary>The code itself, or one below it that has the form of its system and that the same atoms name.</summary>
    private static Code WellFormed(Code code, FactTrigger[] atoms)
    {
        if (code.IsWellFormed)
            return code;
        const string next = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        IEnumerable<string> longer = next.Select(c => code.Value + c).Concat(next.SelectMany(c => next.Select(d => code.Value + c + d)));
        return longer.Select(value => new Code(code.System, value))
            .FirstOrDefault(below => below.IsWellFormed && Array.TrueForAll(atoms, atom => Names(atom, below, null) == Names(atom, code, null))) ?? code;
    }

    private static IEnumerable<T> States<T>(SetOf<T>[] sets, bool unrecorded)
        where T : struct, Enum
    {
        if (Array.TrueForAll(sets, set => set.IsEmpty))
            return [default];
        IEnumerable<T> recorded = SetOf<T>.All.Where(state => !EqualityComparer<T>.Default.Equals(state, default))
            .DistinctBy(state => string.Concat(sets.Select(set => set.Contains(state) ? '1' : '0')));
        return unrecorded ? [.. recorded, default] : recorded;
    }

    /// <summary>The days at the ends of all windows, one on each side, today, and no date; only no date where no window asks.</summary>
    private static IEnumerable<PartialDate?> Dates(IEnumerable<TimeWindow?> windows, LocalDate day)
    {
        TimeWindow[] asked = [.. windows.OfType<TimeWindow>()];
        return asked.Length == 0 ? [null] : [day, .. Ends(asked.SelectMany(Atoms.Lengths), day).Select(date => (PartialDate?)date), null];
    }

    private static IEnumerable<LocalDate> Ends(IEnumerable<TimeLength> lengths, LocalDate day) => lengths.Distinct().SelectMany(length =>
    {
        LocalDate about = Before(day, length);
        LocalDate last = about.PlusDays(4);
        while (length.After(last) > day)
            last = last.PlusDays(-1);
        LocalDate before = last;
        while (length.After(before) == day)
            before = before.PlusDays(-1);
        return new[] { last.PlusDays(1), last, before };
    }).Where(date => date <= day).Distinct();

    private static LocalDate Before(LocalDate day, TimeLength length) => length.Unit switch
    {
        TimeUnit.Days => day.PlusDays(-Math.Min(length.Amount, 700_000)),
        TimeUnit.Weeks => day.PlusWeeks(-Math.Min(length.Amount, 100_000)),
        TimeUnit.Months => day.PlusMonths(-length.Amount),
        _ => day.PlusYears(-Math.Min(length.Amount, 2_000)),
    };

    private static IEnumerable<ValueList<BodySite>> Places(FactTrigger[] atoms)
    {
        if (Array.TrueForAll(atoms, atom => atom.Sites.IsEmpty))
            return [default];
        IEnumerable<BodySite> sites = Enum.GetValues<BodyRegion>()
            .SelectMany(region => new[] { new BodySite(region, Side.Left), new BodySite(region, Side.Right) })
            .DistinctBy(site => string.Concat(atoms.Select(atom => ((BodyRegions)site).Overlaps(atom.Sites) ? '1' : '0')));
        return [.. sites.Select(site => (ValueList<BodySite>)[site]), default];
    }

    /// <summary>No plan, and plans of one segment: each place, technique and pressure that the atoms tell apart.</summary>
    private static IEnumerable<Choice> Plans(PlanTrigger[] atoms, LocalDate day)
    {
        ReferralCase none = Base(day);
        yield return new(Answers(atoms, none), false, referral => referral);
        IEnumerable<Segment> segments =
            from site in Enum.GetValues<BodyRegion>().SelectMany(region => new[] { new BodySite(region, Side.Left), new BodySite(region, Side.Right) })
                .DistinctBy(site => string.Concat(atoms.Select(atom => ((BodyRegions)site).Overlaps(atom.Regions) ? '1' : '0')))
            from technique in Enum.GetValues<Technique>().DistinctBy(technique => string.Concat(atoms.Select(atom => atom.Techniques.Contains(technique) ? '1' : '0')))
            from level in Enumerable.Range(1, 5)
            select new Segment(site, technique, Pressure.Of(level), 20);
        foreach (Segment segment in segments)
        {
            ReferralCase With(ReferralCase referral) => referral with { Plan = new SessionPlan("made up") { Segments = [.. referral.Plan?.Segments ?? [], segment] } };
            yield return new(Answers(atoms, With(none)), true, With);
        }
    }

    private static IEnumerable<Func<ReferralCase, ReferralCase>> Readings(ObservationTrigger[] atoms, LocalDate day)
    {
        Measurement measured = atoms[0].Measurement;
        LocalDate[] dates = [day, .. Ends(atoms.Select(atom => atom.Within).OfType<TimeLength>(), day)];
        yield return referral => referral;
        foreach (decimal value in Values(atoms))
        {
            foreach (LocalDate date in dates)
            {
                Observation reading = Observation.Of(measured.Code, value, measured.Unit, date);
                yield return referral => referral with { Patient = referral.Patient with { Observations = Domain.Section.Create<Observation>([.. referral.Patient.Observations, reading]) } };
            }
        }
    }

    /// <summary>The bounds, a value between each two, and one beyond both ends, as far as anybody could have them.</summary>
    internal static IEnumerable<decimal> Values(IReadOnlyCollection<ObservationTrigger> atoms)
    {
        decimal[] bounds = [.. atoms.SelectMany(atom => Bounds(atom.Range)).Concat(atoms.SelectMany(atom => Bounds(atom.Measurement.Plausible))).Distinct().Order()];
        IEnumerable<decimal> all = [bounds[0] - 1, .. bounds, .. bounds.Zip(bounds.Skip(1), (a, b) => (a + b) / 2), bounds[^1] + 1];
        return all.Where(value => atoms.All(atom => atom.Measurement.Plausible?.Contains(value) != false)).Order();
    }

    internal static IEnumerable<decimal> Bounds(NumberRange? range) =>
        new[] { range?.AtLeast, range?.Above, range?.AtMost, range?.Below }.OfType<decimal>();

    private static IEnumerable<PartialDate?> Births(AgeTrigger[] atoms, LocalDate day) =>
    [
        .. atoms.SelectMany(atom => new[] { atom.AtLeast, atom.Below }.OfType<int>()).SelectMany(years => new[] { years - 1, years }).Append(40)
            .Where(years => years is >= 0 and < 1_000).Distinct().Order().Select(years => (PartialDate?)day.PlusYears(-years).PlusDays(-1)),
        null,
    ];

    private static IEnumerable<Pregnancy?> Pregnancies(PregnancyTrigger[] atoms, LocalDate day)
    {
        yield return Pregnancy.NotPregnant;
        int[] weeks = [.. atoms.SelectMany(atom => new[] { atom.WeeksAtLeast, atom.WeeksBelow }.OfType<int>()).SelectMany(week => new[] { week - 1, week }).Append(20).Where(week => week is >= 0 and < 45).Distinct()];
        foreach (PartialDate? due in weeks.Select(week => (PartialDate?)day.PlusDays(280 - (7 * week))).Append(null))
        {
            foreach (Truth risk in new[] { Truth.No, Truth.Yes, Truth.Unknown })
                yield return new(PregnancyStatus.Pregnant) { DueDate = due, HighRisk = risk };
        }
        foreach (PartialDate? born in Dates(atoms.Select(atom => atom.Since ?? new()), day))
        {
            foreach (BirthMode mode in new[] { BirthMode.Vaginal, BirthMode.Caesarean, BirthMode.Unrecorded })
                yield return new(PregnancyStatus.Postpartum) { DeliveredOn = born, Birth = mode };
        }
        yield return null;
    }
}
