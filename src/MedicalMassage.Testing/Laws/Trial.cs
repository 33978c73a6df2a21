using MedicalMassage.Domain;
using MedicalMassage.Testing.Generation;

namespace MedicalMassage.Testing.Laws;

/// <summary>One case that a law is tried on, and what is done to it.</summary>
internal sealed record Trial(ReferralCase Case, CaseChange Change)
{
    internal ReferralCase Changed => Change.Apply(Case);
}
