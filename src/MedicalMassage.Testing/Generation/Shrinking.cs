using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Generation;

/// <summary>Takes away from a case whatever it can do without and still break a law, so that what is left can be read.</summary>
internal static class Shrinking
{
    private const int MaxTries = 3_000;

    /// <summary>A smallest case of which it is still true.</summary>
    internal static ReferralCase Smallest(ReferralCase found, Func<ReferralCase, bool> stillTrue)
    {
        int tries = 0;
        bool smaller = true;
        while (smaller && tries < MaxTries)
        {
            smaller = false;
            foreach (ReferralCase candidate in Smaller(found))
            {
                if (++tries > MaxTries)
                    break;
                if (candidate == found || !stillTrue(candidate))
                    continue;
                found = candidate;
                smaller = true;
                break;
            }
        }
        return found;
    }

    private static IEnumerable<ReferralCase> Smaller(ReferralCase referral)
    {
        PatientHistory patient = referral.Patient;
        yield return referral with { Prescription = null };
        yield return referral with { Therapist = null };
        yield return referral with { Clearances = [], Consultations = [] };
        yield return referral with { Course = null, Tolerance = null, SessionRecords = [], OutcomeReadings = [] };
        yield return referral with { Plan = null };
        yield return referral with { Setting = default };
        if (referral.Prescription is { } prescription)
        {
            yield return referral with { Prescription = prescription with { Diagnosis = null } };
            yield return referral with { Prescription = prescription with { Items = [], Goals = [], Precautions = [], Interruptions = [] } };
            foreach (ValueList<SessionGiven> fewer in Fewer(prescription.SessionsGiven))
                yield return referral with { Prescription = prescription with { SessionsGiven = fewer } };
        }
        if (referral.Therapist is { } therapist)
        {
            foreach (ValueList<Credential> fewer in Fewer(therapist.Credentials))
                yield return referral with { Therapist = therapist with { Credentials = fewer } };
        }
        if (referral.Plan is { } plan)
        {
            yield return referral with { Plan = plan with { HomeCare = [] } };
            foreach (ValueList<Segment> fewer in Fewer(plan.Segments).Where(segments => segments.Count > 0))
                yield return referral with { Plan = plan with { Segments = fewer } };
        }
        foreach (ValueList<Clearance> fewer in Fewer(referral.Clearances))
            yield return referral with { Clearances = fewer };
        foreach (PatientHistory less in Smaller(patient))
            yield return referral with { Patient = less };
    }

    private static IEnumerable<PatientHistory> Smaller(PatientHistory patient) =>
    [
        .. Fewer(patient.Conditions, fact => fact with { Text = null, Verification = default, Abated = null }, fact => fact with { Onset = null }, fact => fact with { Acuity = default, Control = default }, fact => fact with { Sites = default })
            .Select(section => patient with { Conditions = section }),
        .. Fewer(patient.Medications, fact => fact with { Text = null, Route = default }, fact => fact with { Since = null }, fact => fact with { Until = null }, fact => fact with { Sites = default })
            .Select(section => patient with { Medications = section }),
        .. Fewer(patient.Observations, fact => fact with { Text = null }).Select(section => patient with { Observations = section }),
        .. Fewer(patient.Procedures, fact => fact with { Text = null }, fact => fact with { Date = null }, fact => fact with { Sites = default }).Select(section => patient with { Procedures = section }),
        .. Fewer(patient.Devices, fact => fact with { Text = null }, fact => fact with { Since = null }, fact => fact with { Sites = default }).Select(section => patient with { Devices = section }),
        .. Fewer(patient.Allergies, fact => fact with { Text = null }).Select(section => patient with { Allergies = section }),
        .. Fewer(patient.Symptoms, fact => fact with { Text = null }, fact => fact with { Since = null }, fact => fact with { Sites = default }).Select(section => patient with { Symptoms = section }),
        patient with { Pregnancy = Pregnancy.NotPregnant },
        patient with { BirthDate = new PartialDate(1980, 1, 1) },
        patient with { Sex = Sex.Female },
    ];

    /// <summary>The section asked and empty, without one entry, or with an entry told in fewer words.</summary>
    private static IEnumerable<Section<T>> Fewer<T>(Section<T> section, params Func<T, T>[] simpler)
    {
        yield return [];
        for (int i = 0; i < section.Count; i++)
            yield return Section.Create<T>([.. section.Where((_, index) => index != i)]);
        foreach (Func<T, T> simplify in simpler)
        {
            for (int i = 0; i < section.Count; i++)
                yield return Section.Create<T>([.. section.Select((fact, index) => index == i ? simplify(fact) : fact)]);
        }
    }

    private static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> list)
    {
        for (int i = 0; i < list.Count; i++)
            yield return [.. list.Where((_, index) => index != i)];
    }
}
