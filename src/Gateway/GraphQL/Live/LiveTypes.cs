using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Live;

internal static class LiveTypes
{
    public static IRequestExecutorBuilder AddLive(this IRequestExecutorBuilder builder) =>
        builder.AddTypeExtension<MeetingSubscriptions>().AddTypeExtension<PulseSubscriptions>().Show<MeetingPulse>();
}
