using CsCheck;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>A case, the same case with something of it not known, and where in the case that is.</summary>
internal sealed record Forgotten(RuleBook Book, ReferralCase Known, ReferralCase Ignorant, string Path);

/// <summary>Takes knowledge away: a whole section, a detail of one entry, or the day, the month or the side of one.</summary>
internal static class Forgetting
{
    /// <summary>A section that nobody asked, or that the patient did not answer.</summary>
    internal static Gen<Forgotten> OfSection(RuleBook book, ReferralCase known, bool readings) => Gen.Select(Gen.Int[0, readings ? 10 : 8], Gen.Bool, (what, declined) =>
    {
        PatientHistory patient = known.Patient;
        (PatientHistory without, string path) = what switch
        {
            0 or 1 => (patient with { Conditions = declined ? Section<Condition>.Declined : default }, "patient.conditions"),
            2 => (patient with { Medications = declined ? Section<Medication>.Declined : default }, "patient.medications"),
            3 => (patient with { Procedures = declined ? Section<Procedure>.Declined : default }, "patient.procedures"),
            4 => (patient with { Devices = declined ? Section<Device>.Declined : default }, "patient.devices"),
            5 => (patient with { Allergies = declined ? Section<Allergy>.Declined : default }, "patient.allergies"),
            6 => (patient with { Symptoms = declined ? Section<Symptom>.Declined : default }, "patient.symptoms"),
            7 => (patient with { BirthDate = null }, "patient.birthDate"),
            8 => (patient with { Sex = default }, "patient.sex"),
            9 => (patient with { Observations = declined ? Section<Observation>.Declined : default }, "patient.observations"),
            _ => (patient with { Pregnancy = declined ? Pregnancy.Declined : null }, "patient.pregnancy"),
        };
        return new Forgotten(book, known, known with { Patient = without }, path);
    });

    /// <summary>A detail of one entry, left out or known less well.</summary>
    internal static Gen<Forgotten> OfDetail(RuleBook book, ReferralCase known)
    {
        PatientHistory patient = known.Patient;
        List<IGen<Forgotten>> possible = [];
        void Add<T>(string name, Section<T> section, Func<Section<T>, PatientHistory> with, params (string Member, Func<T, T> Without)[] details)
        {
            for (int i = 0; i < section.Count; i++)
            {
                foreach ((string member, Func<T, T> without) in details)
                {
                    int at = i;
                    Section<T> vague = Section.Create<T>([.. section.Select((item, index) => index == at ? without(item) : item)]);
                    possible.Add(Gen.Const(new Forgotten(book, known, known with { Patient = with(vague) }, FormattableString.Invariant($"patient.{name}[{at}]") + member)));
                }
            }
        }
        Add("conditions", patient.Conditions, section => patient with { Conditions = section },
            (".onset", c => c with { Onset = null }), (".onset", c => c with { Onset = Vaguer(c.Onset) }), (".acuity", c => c with { Acuity = default }),
            (".control", c => c with { Control = default }), (".sites", c => c with { Sites = default }), ("", c => c with { Status = default }));
        Add("medications", patient.Medications, section => patient with { Medications = section },
            (".since", m => m with { Since = null }), (".since", m => m with { Since = Vaguer(m.Since) }), (".until", m => m with { Until = null }),
            (".until", m => m with { Until = Vaguer(m.Until) }), (".route", m => m with { Route = default }), (".sites", m => m with { Sites = default }));
        Add("procedures", patient.Procedures, section => patient with { Procedures = section },
            (".date", p => p with { Date = null }), (".date", p => p with { Date = Vaguer(p.Date) }), (".sites", p => p with { Sites = default }));
        Add("devices", patient.Devices, section => patient with { Devices = section },
            (".since", d => d with { Since = null }), (".since", d => d with { Since = Vaguer(d.Since) }), (".sites", d => d with { Sites = default }));
        Add("symptoms", patient.Symptoms, section => patient with { Symptoms = section },
            (".since", s => s with { Since = null }), (".since", s => s with { Since = Vaguer(s.Since) }), (".sites", s => s with { Sites = default }));
        Add("observations", patient.Observations, section => patient with { Observations = section },
            ("", o => o with { Date = null }), ("", o => o with { Date = Vaguer(o.Date) }));
        if (patient.Pregnancy is { } pregnancy)
        {
            possible.AddRange(new[]
            {
                pregnancy with { DueDate = null, Birth = default, HighRisk = Truth.Unknown, DeliveredOn = null },
                pregnancy with { DueDate = Vaguer(pregnancy.DueDate) },
                pregnancy with { DeliveredOn = Vaguer(pregnancy.DeliveredOn) },
                pregnancy with { HighRisk = Truth.Unknown },
            }.Select(vague => Gen.Const(new Forgotten(book, known, known with { Patient = patient with { Pregnancy = vague } }, "patient.pregnancy"))));
        }
        possible.Add(Gen.Const(new Forgotten(book, known, known with { Patient = patient with { BirthDate = Vaguer(patient.BirthDate) } }, "patient.birthDate")));
        possible.Add(Gen.Const(new Forgotten(book, known, known with { Setting = default }, "setting")));
        return Gen.OneOf([.. possible]);
    }

    /// <summary>The same date without its day, or without its month.</summary>
    private static PartialDate? Vaguer(PartialDate? date) => date switch
    {
        { IsExact: true } exact => new PartialDate(exact.Year, exact.Month),
        { } vague => new PartialDate(vague.Year),
        _ => null,
    };
}
