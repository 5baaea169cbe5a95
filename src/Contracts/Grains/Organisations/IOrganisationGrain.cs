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

    /// <summary>From the bloc: an import is taken back. Only the platform; may be repeated.</summary>
    [Alias("take-back")]
    Task<Outcome> TakeBack(Caller caller, TakeBackRequest request);

    /// <summary>From the bloc: the import stands after all. Only the platform; may be repeated.</summary>
    [Alias("give-back")]
    Task<Outcome> GiveBack(Caller caller, GiveBackRequest request);

    /// <summary>From a cell that is about to be registered. Only the platform; may be repeated.</summary>
    [Alias("announce-cell")]
    Task<Outcome> AnnounceCell(Caller caller, CellStepRequest request);

    /// <summary>A cell of the organisation was withdrawn. Only the platform; may be repeated.</summary>
    [Alias("forget-cell")]
    Task<Outcome> ForgetCell(Caller caller, CellStepRequest request);

    /// <summary>Null when the organisation is not there for the caller.</summary>
    [Alias("view")]
    Task<OrganisationView?> View(Caller caller);
}
