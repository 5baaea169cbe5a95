namespace ChiBo.Domain.Organisations.Import;

/// <summary>
/// What an organisation or a cell remembers of the import that was taken back from it, as long as nothing else happens.
/// </summary>
/// <param name="ImportId">Which.</param>
/// <param name="Name">The name that the import had given.</param>
public sealed record TakenBack(string ImportId, string Name);
