using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>A device in or on the body.</summary>
public sealed record DeviceTrigger : FactTrigger
{
    /// <summary>How long it has been there; null for any time.</summary>
    public TimeWindow? Since { get; init; }

    private protected override HistorySection Section => HistorySection.Devices;

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        Section<Device> devices = referral.Patient.Devices;
        if (IsOutOfReach(devices.IsAnswered, scope))
            return Truth.No;
        Truth greatest = Truth.No;
        for (int i = 0; i < devices.Count; i++)
        {
            Device device = devices[i];
            if (!Matches(device.Code, device.Kind, scope))
                continue;
            FactCheck check = new(scope, FactWords.Path("devices", i), FactWords.Of(scope.Phrases, device.Text, device.Kind, device.Code));
            CheckWindow(ref check, Since, device.Since, "since");
            CheckPlace(ref check, device.Sites);
            greatest = Note(greatest, check, device.Sites, device.Since, scope);
        }
        if (!devices.IsAnswered && Unanswered(scope, Asked.Devices, "patient.devices") > greatest)
            greatest = Truth.Unknown;
        return greatest;
    }
}
