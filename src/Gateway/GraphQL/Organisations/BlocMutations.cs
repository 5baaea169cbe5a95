using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>Orders to a bloc.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class BlocMutations
{
    /// <summary>Begins a bloc on the platform; by those who hold the role of its office in the realm already.</summary>
    /// <param name="input">The new bloc's id and name.</param>
    [ChecksInput]
    public Task<BlocPayload> RegisterBloc(RegisterBlocInput input, IResolverContext context) =>
        context.OrderBloc(input.Id, (bloc, caller) => bloc.Register(caller, new RegisterBlocRequest(input.Name)));

    /// <summary>Gives the bloc another name; by the bloc's office. Papers that were signed keep the old one.</summary>
    /// <param name="input">The new name, and the bloc where the caller serves several.</param>
    [ChecksInput]
    public Task<BlocPayload> RenameBloc(RenameBlocInput input, IResolverContext context) =>
        context.OrderBloc(input.BlocId, (bloc, caller) => bloc.Rename(caller, new RenameRequest(input.Name)));

    /// <summary>
    /// Sets thresholds and choices for all cells of the bloc; by its committee and office. Findings follow from then
    /// on.
    /// </summary>
    /// <param name="input">Every setting: nothing of the settings before is kept.</param>
    [ChecksInput]
    public Task<BlocPayload> ChangeBlocSettings(ChangeBlocSettingsInput input, IResolverContext context) =>
        context.OrderBloc(input.BlocId, (bloc, caller) =>
            bloc.ChangeSettings(caller, new ChangeBlocSettingsRequest(input.Settings.ToSettings())));

    /// <summary>Announces the days of one year to all cells; by the bloc's committee and office.</summary>
    /// <param name="input">The year and all its days: those announced for it before are replaced.</param>
    [ChecksInput]
    public Task<BlocPayload> SetCalendar(SetCalendarInput input, IResolverContext context) =>
        context.OrderBloc(input.BlocId, (bloc, caller) =>
            bloc.SetCalendar(caller, new SetCalendarRequest(input.Year,
                input.Days.Each(d => new CalendarDayView(d.On, d.Title)))));
}
