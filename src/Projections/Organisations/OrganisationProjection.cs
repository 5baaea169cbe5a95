using System.Data.Common;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Organisations;

/// <summary>Grassroots organisations.</summary>
internal sealed class OrganisationProjection : IProjection<OrganisationSnapshot>
{
    public static readonly Table<OrganisationRow> Organisations = new("organisations_v1");

    public Task Apply(DbConnection connection, OrganisationSnapshot snapshot) =>
        Organisations.Upsert(
            connection,
            new OrganisationRow
            {
                Id = snapshot.Id,
                Version = snapshot.Version,
                At = snapshot.At,
                Name = snapshot.Name,
                RegisteredAt = snapshot.RegisteredAt,
            },
            SearchText.Of(snapshot.Name));
}
