namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>
/// A grassroots organisation joins the bloc, under an id of the bloc's and its own: <c>khoi-mau/so-tai-chinh</c>.
/// </summary>
/// <param name="Id">
/// The bloc's id, a slash and its own part, such as <c>khoi-mau/so-tai-chinh</c>; never changed afterwards.
/// </param>
/// <param name="Name">What the organisation is called, at most 200 characters.</param>
public sealed record RegisterOrganisationInput([property: ID] string Id, string Name);

/// <summary>
/// A file of organisations and cells: a workbook (.xlsx, its first sheet), or UTF-8 text; with a header.
/// </summary>
/// <param name="File">The list with a header, at most 2,000 rows.</param>
/// <param name="BlocId">The bloc meant; may be missing where the caller serves only one.</param>
/// <param name="DryRun">True changes nothing: the answer says what would change. False when missing.</param>
public sealed record ImportOrganisationsInput(IFile File, [property: ID] string? BlocId = null, bool DryRun = false);

/// <summary>A file of organisations and cells is taken back.</summary>
/// <param name="ImportId">The import, as <c>importOrganisations</c> or <c>Bloc.imports</c> names it.</param>
/// <param name="BlocId">The bloc meant; may be missing where the caller serves only one.</param>
/// <param name="DryRun">True changes nothing: the answer says what would change. False when missing.</param>
public sealed record UndoOrganisationImportInput(
    [property: ID] string ImportId, [property: ID] string? BlocId = null, bool DryRun = false);

/// <summary>An organisation takes another name.</summary>
/// <param name="OrganisationId">The organisation that takes another name.</param>
/// <param name="Name">What the organisation is called, at most 200 characters.</param>
public sealed record RenameOrganisationInput([property: ID] string OrganisationId, string Name);
