using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Gateway.GraphQL.Kernel;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>Meetings by id, live.</summary>
public sealed class MeetingLoader(IGrainFactory grains, IBatchScheduler scheduler, DataLoaderOptions options)
    : SeenLoader<MeetingView>(scheduler, options)
{
    protected override async Task<MeetingView?> Load(Caller caller, string id) =>
        grains.FindMeeting(id) is { } meeting ? await meeting.Get(caller) : null;
}
