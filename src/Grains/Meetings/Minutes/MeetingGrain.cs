using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Grains.Meetings.Minutes;

namespace ChiBo.Grains.Meetings;

public sealed partial class MeetingGrain
{
    public Task<Outcome> DraftMinutes(Caller caller) => Execute(new DraftMinutes(caller.ToActor()));

    public Task<Outcome> EditMinutes(Caller caller, EditMinutesRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public async Task<Outcome> ApproveMinutes(Caller caller) =>
        await Execute(new ApproveMinutes(caller.ToActor(), await Edition()));

    public Task<Outcome> SignMinutes(Caller caller, SignMinutesRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> AddAddendum(Caller caller, AddAddendumRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> PublishMinutes(Caller caller) => Execute(new PublishMinutes(caller.ToActor()));
}
