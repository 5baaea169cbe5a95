namespace ChiBo.Simulator;

/// <summary>Somebody of a cell's roster, with their phone.</summary>
/// <param name="Votes">A full member; whoever is not is refused when they try.</param>
/// <param name="Counts">Belongs to the denominator: neither exempt nor temporarily out.</param>
internal sealed record Member(string Id, Person Person, bool Votes, bool Counts, bool IsAway);
