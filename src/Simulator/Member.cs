namespace ChiBo.Simulator;

/// <summary>Somebody of a cell's roster, with their phone.</summary>
/// <param name="Votes">A full member of the cell itself; whoever is not is refused when they try.</param>
/// <param name="Counts">Belongs to the denominator of attendance whether they come or not.</param>
/// <param name="IsAway">Temporarily in another cell.</param>
/// <param name="IsVisiting">Temporarily here: comes and speaks, and does not count.</param>
internal sealed record Member(string Id, Person Person, bool Votes, bool Counts, bool IsAway, bool IsVisiting);
