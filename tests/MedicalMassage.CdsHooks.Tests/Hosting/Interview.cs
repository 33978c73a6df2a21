using Microsoft.Extensions.DependencyInjection;

namespace MedicalMassage.CdsHooks.Tests.Hosting;

/// <summary>A host that has asked the patient for what no record holds: symptoms of today, devices, operations, allergies.</summary>
internal sealed class Interview(Func<ReferralCase, ReferralCase> change) : ICaseCompletion
{
    internal static void Add(IServiceCollection services) => Add(services, told => told);

    /// <summary>A host that was told something else than the record says.</summary>
    internal static void Add(IServiceCollection services, Func<ReferralCase, ReferralCase> change) => services.AddScoped<ICaseCompletion>(_ => new Interview(change));

    public ValueTask<ReferralCase> CompleteAsync(HookCall call, ReferralCase referral, CancellationToken cancellationToken)
    {
        PatientHistory patient = referral.Patient;
        return new(change(referral with
        {
            Patient = patient with
            {
                Conditions = Answered(patient.Conditions),
                Medications = Answered(patient.Medications),
                Observations = Answered(patient.Observations),
                Procedures = Answered(patient.Procedures),
                Devices = Answered(patient.Devices),
                Allergies = Answered(patient.Allergies),
                Symptoms = [],
                Pregnancy = patient.Pregnancy ?? Pregnancy.NotPregnant,
            },
        }));
    }

    private static Section<T> Answered<T>(Section<T> section) => section.IsAnswered ? section : [];
}
