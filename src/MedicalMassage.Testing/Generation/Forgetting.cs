using CsCheck;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Generation;

/// <summary>Takes knowledge away: a whole section, a detail of one entry, or the day, the month or the side of one.</summary>
internal static class Forgetting
{
    /// <summary>A section that nobody asked, or that the patient did not answer.</summary>
    /// <param name="readings">True if readings and pregnancies are forgotten as well, which matter only to rules that need them.</param>
    internal static Gen<CaseChange> OfSection(bool readings) => Gen.Select(Gen.Int[0, readings ? 10 : 8], Gen.Bool, (what, declined) => what switch
    {
        0 or 1 => Section("conditions", declined, patient => patient with { Conditions = declined ? Section<Condition>.Declined : default }),
        2 => Section("medications", declined, patient => patient with { Medications = declined ? Section<Medication>.Declined : default }),
        3 => Section("procedures", declined, patient => patient with { Procedures = declined ? Section<Procedure>.Declined : default }),
        4 => Section("devices", declined, patient => patient with { Devices = declined ? Section<Device>.Declined : default }),
        5 => Section("allergies", declined, patient => patient with { Allergies = declined ? Section<Allergy>.Declined : default }),
        6 => Section("symptoms", declined, patient => patient with { Symptoms = declined ? Section<Symptom>.Declined : default }),
        7 => Section("birthDate", false, patient => patient with { BirthDate = null }),
        8 => Section("sex", false, patient => patient with { Sex = default }),
        9 => Section("observations", declined, patient => patient with { Observations = declined ? Section<Observation>.Declined : default }),
        _ => Section("pregnancy", declined, patient => patient with { Pregnancy = declined ? Pregnancy.Declined : null }),
    });

    /// <summary>A detail of one entry, left out or known less well.</summary>
    internal static Gen<CaseChange> OfDetail(ReferralCase known)
    {
        List<CaseChange> possible = [];
        Add("conditions", p => p.Conditions, (p, section) => p with { Conditions = section },
            (".onset", c => c with { Onset = null }), (".onset", c => c with { Onset = Vaguer(c.Onset) }), (".acuity", c => c with { Acuity = default }),
            (".control", c => c with { Control = default }), (".sites", c => c with { Sites = default }), ("", c => c with { Status = default }));
        Add("medications", p => p.Medications, (p, section) => p with { Medications = section },
            (".since", m => m with { Since = null }), (".since", m => m with { Since = Vaguer(m.Since) }), (".until", m => m with { Until = null }),
            (".until", m => m with { Until = Vaguer(m.Until) }), (".route", m => m with { Route = default }), (".sites", m => m with { Sites = default }));
        Add("procedures", p => p.Procedures, (p, section) => p with { Procedures = section },
            (".date", p => p with { Date = null }), (".date", p => p with { Date = Vaguer(p.Date) }), (".sites", p => p with { Sites = default }));
        Add("devices", p => p.Devices, (p, section) => p with { Devices = section },
            (".since", d => d with { Since = null }), (".since", d => d with { Since = Vaguer(d.Since) }), (".sites", d => d with { Sites = default }));
        Add("symptoms", p => p.Symptoms, (p, section) => p with { Symptoms = section },
            (".since", s => s with { Since = null }), (".since", s => s with { Since = Vaguer(s.Since) }), (".sites", s => s with { Sites = default }));
        Add("observations", p => p.Observations, (p, section) => p with { Observations = section },
            ("", o => o with { Date = null }), ("", o => o with { Date = Vaguer(o.Date) }));
        if (known.Patient.Pregnancy is not null)
        {
            possible.AddRange(
            [
                OfPregnancy("the details", p => p with { DueDate = null, Birth = default, HighRisk = Truth.Unknown, DeliveredOn = null }),
                OfPregnancy("the day of the due date", p => p with { DueDate = Vaguer(p.DueDate) }),
                OfPregnancy("the day of the birth", p => p with { DeliveredOn = Vaguer(p.DeliveredOn) }),
                OfPregnancy("the risk", p => p with { HighRisk = Truth.Unknown }),
            ]);
        }
        possible.Add(new("Not knowing the day of the birth date", referral => referral with { Patient = referral.Patient with { BirthDate = Vaguer(referral.Patient.BirthDate) } }) { Path = _ => "patient.birthDate" });
        possible.Add(new("Not knowing the care setting", referral => referral with { Setting = default }) { Path = _ => "setting" });
        return Gen.OneOf([.. possible.Select(change => Gen.Const(change))]);

        void Add<T>(string name, Func<PatientHistory, Section<T>> get, Func<PatientHistory, Section<T>, PatientHistory> with, params (string Member, Func<T, T> Without)[] details)
            where T : class
        {
            foreach (T entry in get(known.Patient))
            {
                foreach ((string member, Func<T, T> without) in details)
                    possible.Add(OfEntry(name, entry, member, get, with, without));
            }
        }
    }

    private static CaseChange Section(string name, bool declined, Func<PatientHistory, PatientHistory> forget) =>
        new(declined ? $"Declining to say anything about {name}" : $"Not asking about {name}", referral => referral with { Patient = forget(referral.Patient) }) { Path = _ => "patient." + name };

    private static CaseChange OfPregnancy(string what, Func<Pregnancy, Pregnancy> forget) =>
        new($"Not knowing {what} of the pregnancy", referral => referral.Patient.Pregnancy is { } pregnancy ? referral with { Patient = referral.Patient with { Pregnancy = forget(pregnancy) } } : referral) { Path = _ => "patient.pregnancy" };

    private static CaseChange OfEntry<T>(string name, T entry, string member, Func<PatientHistory, Section<T>> get, Func<PatientHistory, Section<T>, PatientHistory> with, Func<T, T> without)
        where T : class =>
        new($"Not knowing {(member.Length == 0 ? "a detail" : member[1..])} of an entry of {name}", referral =>
        {
            Section<T> section = get(referral.Patient);
            return section.IsAnswered ? referral with { Patient = with(referral.Patient, Domain.Section.Create<T>([.. section.Select(item => ReferenceEquals(item, entry) ? without(item) : item)])) } : referral;
        })
        {
            Path = referral => FormattableString.Invariant($"patient.{name}[{get(referral.Patient).TakeWhile(item => !ReferenceEquals(item, entry)).Count()}]") + member,
        };

    /// <summary>The same date without its day, or without its month.</summary>
    private static PartialDate? Vaguer(PartialDate? date) => date switch
    {
        { IsExact: true } exact => new PartialDate(exact.Year, exact.Month),
        { } vague => new PartialDate(vague.Year),
        _ => null,
    };
}
