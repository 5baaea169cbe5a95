using ChiBo.Gateway.GraphQL.Inspections;
using ChiBo.Hosting.Bus;
using MassTransit;

namespace ChiBo.Gateway;

/// <summary>What each gateway hears for those who follow something through it.</summary>
public static class GatewayConsumers
{
    public static void AddGatewayConsumers(this IBusRegistrationConfigurator bus) =>
        bus.AddConsumer<FindingSnapshotConsumer>().Endpoint(endpoint =>
        {
            endpoint.Name = $"{ChiBoBus.Passing}gateway-findings-{NewId.NextGuid():N}";
            endpoint.Temporary = true;
        });
}
