using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>Orders to a bloc.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class BlocMutations
{
    [ChecksInput]
    public Task<BlocPayload> RegisterBloc(RegisterBlocInput input, IResolverContext context) =>
        context.OrderBloc(input.Id, (bloc, caller) => bloc.Register(caller, new RegisterBlocRequest(input.Name)));

    [ChecksInput]
    public Task<BlocPayload> RenameBloc(RenameBlocInput input, IResolverContext context) =>
        context.OrderBloc(input.BlocId, (bloc, caller) => bloc.Rename(caller, new RenameRequest(input.Name)));

    [ChecksInput]
    public Task<BlocPayload> ChangeBlocSettings(ChangeBlocSettingsInput input, IResolverContext context) =>
        context.OrderBloc(input.BlocId, (bloc, caller) =>
            bloc.ChangeSettings(caller, new ChangeBlocSettingsRequest(input.Settings.ToSettings())));

    [ChecksInput]
    public Task<BlocPayload> SetCalendar(SetCalendarInput input, IResolverContext context) =>
        context.OrderBloc(input.BlocId, (bloc, caller) =>
            bloc.SetCalendar(caller, new SetCalendarRequest(input.Year,
                input.Days.Each(d => new CalendarDayView(d.On, d.Title)))));
}
