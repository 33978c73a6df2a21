namespace MedicalMassage.Domain;

/// <summary>A rule with a trigger, to which effects are added: see <see cref="RuleSentence"/>.</summary>
public interface ITriggeredRule
{
    /// <summary>The rule with one more effect.</summary>
    /// <param name="effect">The effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="effect"/> is null.</exception>
    Contraindication With(ContraindicationEffect effect);
}
