using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>A grassroots organisation: the tenant.</summary>
[Alias("chibo.organisation")]
public interface IOrganisationGrain : IAggregateGrain
{
    [Alias("register")]
    Task<Outcome> Register(Caller caller, RegisterOrganisationRequest request);

    [Alias("rename")]
    Task<Outcome> Rename(Caller caller, RenameRequest request);

    /// <summary>Null when the organisation is not there for the caller.</summary>
    [Alias("view")]
    Task<OrganisationView?> View(Caller caller);
}
