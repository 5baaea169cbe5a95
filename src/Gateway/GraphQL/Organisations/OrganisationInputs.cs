namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>
/// A grassroots organisation joins the bloc, under an id of the bloc's and its own: <c>khoi-mau/so-tai-chinh</c>.
/// </summary>
public sealed record RegisterOrganisationInput([property: ID] string Id, string Name);

/// <summary>
/// A file of organisations and cells: a workbook (.xlsx, its first sheet), or UTF-8 text; with a header.
/// </summary>
/// <param name="BlocId">Null for the only bloc of the caller.</param>
/// <param name="DryRun">Nothing changes: the answer says what would.</param>
public sealed record ImportOrganisationsInput(IFile File, [property: ID] string? BlocId = null, bool DryRun = false);

/// <summary>A file of organisations and cells is taken back.</summary>
/// <param name="ImportId">As the import said.</param>
/// <param name="BlocId">Null for the only bloc of the caller.</param>
/// <param name="DryRun">Nothing changes: the answer says what would.</param>
public sealed record UndoOrganisationImportInput(
    [property: ID] string ImportId, [property: ID] string? BlocId = null, bool DryRun = false);

/// <summary>An organisation takes another name.</summary>
public sealed record RenameOrganisationInput([property: ID] string OrganisationId, string Name);
