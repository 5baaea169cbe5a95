using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>What became of an order to an organisation.</summary>
public sealed class OrganisationPayload(string id, Outcome outcome) : Payload(outcome), IRefusable<OrganisationPayload>
{
    public static OrganisationPayload ForRefusal(Refusal refusal) => new("", Outcome.Refused(0, refusal));

    /// <summary>The organisation afterwards; null when it is not there for the caller.</summary>
    public async Task<OrganisationView?> GetOrganisation([GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindOrganisation(id) is { } organisation ? await OnceMore.Ask(() => organisation.View(caller)) : null;
}
