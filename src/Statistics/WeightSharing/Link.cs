namespace Reckon.Statistics.WeightSharing;

/// <summary>A person of the target population is reached through an account that was sampled.</summary>
/// <param name="Account">Row of the account in the sample, from zero.</param>
/// <param name="Person">Number of the person, from zero.</param>
/// <param name="Strength">How strong the link is, above zero; 1 by default, so that links are counted.</param>
public readonly record struct Link(int Account, int Person, double Strength = 1);
