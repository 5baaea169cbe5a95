namespace ChiBo.Demo;

/// <summary>A grassroots organisation of the demo bloc.</summary>
/// <param name="Id">Its path, for example <c>khoi-mau/so-tai-chinh</c>.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Cells">At least one.</param>
/// <param name="Committee">Members of its cells; the first is its secretary.</param>
public sealed record DemoOrganisation(
    string Id, string Name, IReadOnlyList<DemoCell> Cells, IReadOnlyList<string> Committee);
