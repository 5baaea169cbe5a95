using ChiBo.Contracts.Messages;
using ChiBo.Grains.Kernel;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Hosting;

namespace ChiBo.Grains;

/// <summary>What a silo needs for ChiBo's grains; storage under the name <c>chibo</c> and the bus are the host's to give.</summary>
public static class GrainServices
{
    public static ISiloBuilder AddChiBoGrains(this ISiloBuilder silo)
    {
        silo.Services.TryAddSingleton(TimeProvider.System);
        silo.Services.TryAddSingleton(new MessageNames(typeof(MessagesAssembly).Assembly));
        silo.Services.TryAddSingleton<AggregateServices>();
        return silo.AddIncomingGrainCallFilter<TenantFilter>();
    }
}
