using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Testing;

/// <summary>
/// What a clinic note adds to a case, one fact after the other. Each gives a new case and leaves the old one as it was. A fact answers
/// its section: a list that was not asked then holds that fact alone.
/// </summary>
public static class CaseNotes
{
    extension(ReferralCase referral)
    {
        /// <summary>The same facts on another day.</summary>
        /// <param name="day">"Today" for every rule.</param>
        public ReferralCase On(LocalDate day) => referral with { AsOf = day };

        /// <summary>The same facts some days later, or earlier if negative.</summary>
        /// <param name="days">How many days.</param>
        public ReferralCase DaysLater(int days) => referral.On(referral.AsOf.PlusDays(days));

        /// <summary>A patient who has completed so many years, this very day.</summary>
        /// <param name="years">The age, 0 to 130.</param>
        public ReferralCase Aged(int years) => referral.About(patient => patient with { BirthDate = referral.AsOf.PlusYears(-years) });

        /// <summary>A patient of this sex.</summary>
        /// <param name="sex">The sex that clinical rules go by.</param>
        public ReferralCase Being(Sex sex) => referral.About(patient => patient with { Sex = sex });

        /// <summary>One more condition, present or past.</summary>
        public ReferralCase With(Condition condition) => referral.About(patient => patient with { Conditions = [.. patient.Conditions, condition] });

        /// <summary>One more medicine.</summary>
        public ReferralCase With(Medication medication) => referral.About(patient => patient with { Medications = [.. patient.Medications, medication] });

        /// <summary>One more reading.</summary>
        public ReferralCase With(Observation reading) => referral.About(patient => patient with { Observations = [.. patient.Observations, reading] });

        /// <summary>More readings, such as both numbers of a blood pressure.</summary>
        public ReferralCase With(ValueList<Observation> readings) => referral.About(patient => patient with { Observations = [.. patient.Observations, .. readings] });

        /// <summary>One more operation or other procedure.</summary>
        public ReferralCase With(Procedure procedure) => referral.About(patient => patient with { Procedures = [.. patient.Procedures, procedure] });

        /// <summary>One more device in or on the body.</summary>
        public ReferralCase With(Device device) => referral.About(patient => patient with { Devices = [.. patient.Devices, device] });

        /// <summary>One more allergy.</summary>
        public ReferralCase With(Allergy allergy) => referral.About(patient => patient with { Allergies = [.. patient.Allergies, allergy] });

        /// <summary>One more symptom of today.</summary>
        public ReferralCase With(Symptom symptom) => referral.About(patient => patient with { Symptoms = [.. patient.Symptoms, symptom] });

        /// <summary>What is known of a pregnancy, in place of what was known.</summary>
        public ReferralCase With(Pregnancy pregnancy) => referral.About(patient => patient with { Pregnancy = pregnancy });

        /// <summary>One more clearance.</summary>
        public ReferralCase With(Clearance clearance) => referral with { Clearances = [.. referral.Clearances, clearance] };

        /// <summary>One more conversation that took place.</summary>
        public ReferralCase With(Consultation consultation) => referral with { Consultations = [.. referral.Consultations, consultation] };

        /// <summary>On this prescription, in place of another.</summary>
        public ReferralCase With(Prescription prescription) => referral with { Prescription = prescription };

        /// <summary>With this therapist, in place of another.</summary>
        public ReferralCase With(Therapist therapist) => referral with { Therapist = therapist };

        /// <summary>With this session planned, in place of another.</summary>
        public ReferralCase Planned(SessionPlan plan) => referral with { Plan = plan };

        /// <summary>With no session planned yet.</summary>
        public ReferralCase WithoutPlan() => referral with { Plan = null };

        /// <summary>In this care setting.</summary>
        public ReferralCase In(CareSetting setting) => referral with { Setting = setting };

        /// <summary>With the history changed in any other way, such as <c>.About(patient =&gt; patient with { Symptoms = default })</c> for symptoms that nobody asked about.</summary>
        /// <param name="change">The history as it was, to the history as it is.</param>
        public ReferralCase About(Func<PatientHistory, PatientHistory> change)
        {
            ArgumentNullException.ThrowIfNull(change);
            return referral with { Patient = change(referral.Patient) };
        }
    }
}
