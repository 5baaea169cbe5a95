using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Domain.Meetings.Discussion;
using ChiBo.Grains.Meetings.Discussion;

namespace ChiBo.Grains.Meetings;

public sealed partial class MeetingGrain
{
    public Task<Outcome> RequestToSpeak(Caller caller, RequestToSpeakRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> WithdrawRequest(Caller caller, WithdrawRequestRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> GiveFloor(Caller caller, GiveFloorRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> EndTurn(Caller caller) => Execute(new EndTurn(caller.ToActor()));

    public Task<Outcome> RecordOpinion(Caller caller, RecordOpinionRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));
}
