namespace ChiBo.Domain.Organisations.Import;

/// <summary>The columns of a file of organisations and cells.</summary>
internal enum BlocColumn
{
    OrganisationId,
    OrganisationName,
    CellId,
    CellName,
}
