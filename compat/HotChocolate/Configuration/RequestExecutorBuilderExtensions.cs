using GreenDonut;
using HotChocolate;
using HotChocolate.Configuration;
using HotChocolate.Errors;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;
using HotChocolate.Utilities;
using HotChocolate.Validation.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says how requests are executed.</summary>
public static class RequestExecutorBuilderExtensions
{
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
        where T : class, IDataLoader
    {
        builder.Services.AddDataLoader<T>();
        return builder;
    }

    public static IRequestExecutorBuilder AddDataLoader<T>(
        this IRequestExecutorBuilder builder,
        Func<IServiceProvider, T> factory)
        where T : class, IDataLoader
    {
        builder.Services.AddDataLoader(factory);
        return builder;
    }

    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(
        this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        builder.Services.AddDataLoader<TService, TImplementation>();
        return builder;
    }

    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(
        this IRequestExecutorBuilder builder,
        Func<IServiceProvider, TImplementation> factory)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        builder.Services.AddDataLoader<TService, TImplementation>(factory);
        return builder;
    }

    public static IRequestExecutorBuilder AddErrorFilter(
        this IRequestExecutorBuilder builder,
        Func<IError, IError> errorFilter)
    {
        var filter = new DelegateErrorFilter(errorFilter);
        RequestExecutorBuilder.SetupOf(builder).ErrorFilters.Add(_ => filter);
        return builder;
    }

    public static IRequestExecutorBuilder AddErrorFilter<T>(
        this IRequestExecutorBuilder builder,
        Func<IServiceProvider, T> factory)
        where T : class, IErrorFilter
    {
        RequestExecutorBuilder.SetupOf(builder).ErrorFilters.Add(factory);
        return builder;
    }

    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter => builder.AddErrorFilter(ActivatorUtilities.GetServiceOrCreateInstance<T>);

    public static IRequestExecutorBuilder AddTypeConverter<TSource, TTarget>(
        this IRequestExecutorBuilder builder,
        ChangeType<TSource, TTarget> changeType)
    {
        RequestExecutorBuilder.SetupOf(builder).Converters.Add(changeType);
        return builder;
    }

    public static IRequestExecutorBuilder ModifyRequestOptions(
        this IRequestExecutorBuilder builder,
        Action<RequestExecutorOptions> modify) => builder.ModifyRequestOptions((_, options) => modify(options));

    public static IRequestExecutorBuilder ModifyRequestOptions(
        this IRequestExecutorBuilder builder,
        Action<IServiceProvider, RequestExecutorOptions> modify)
    {
        RequestExecutorBuilder.SetupOf(builder).RequestOptions.Add(modify);
        return builder;
    }

    public static IRequestExecutorBuilder ModifyParserOptions(
        this IRequestExecutorBuilder builder,
        Action<RequestParserOptions> configure)
    {
        configure(RequestExecutorBuilder.SetupOf(builder).ParserOptions);
        return builder;
    }

    /// <param name="builder">The schema.</param>
    /// <param name="maxAllowedExecutionDepth">Field levels.</param>
    /// <param name="skipIntrospectionFields">Leaves introspection out of the count.</param>
    /// <param name="allowRequestOverrides">A request's state may name another depth.</param>
    /// <param name="isEnabled">Asked once, when the schema is built.</param>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(
        this IRequestExecutorBuilder builder,
        int maxAllowedExecutionDepth,
        bool skipIntrospectionFields = false,
        bool allowRequestOverrides = false,
        Func<IServiceProvider, ValidationOptions, bool>? isEnabled = null)
    {
        var validation = RequestExecutorBuilder.SetupOf(builder).Validation;
        validation.MaxDepth = maxAllowedExecutionDepth;
        validation.SkipIntrospectionFields = skipIntrospectionFields;
        validation.AllowDepthOverride = allowRequestOverrides;
        validation.IsDepthRuleEnabled = isEnabled;
        return builder;
    }

    public static IRequestExecutorBuilder DisableIntrospection(
        this IRequestExecutorBuilder builder,
        bool disable = true) => builder.DisableIntrospection((_, _) => disable);

    public static IRequestExecutorBuilder DisableIntrospection(
        this IRequestExecutorBuilder builder,
        Func<IServiceProvider, ValidationOptions, bool> disable)
    {
        RequestExecutorBuilder.SetupOf(builder).Validation.DisableIntrospection = disable;
        return builder;
    }

    public static IRequestExecutorBuilder SetMaxAllowedValidationErrors(
        this IRequestExecutorBuilder builder,
        int maxAllowedValidationErrors)
    {
        RequestExecutorBuilder.SetupOf(builder).Validation.MaxErrors = maxAllowedValidationErrors;
        return builder;
    }

    public static IRequestExecutorBuilder SetIntrospectionAllowedDepth(
        this IRequestExecutorBuilder builder,
        ushort maxAllowedOfTypeDepth,
        ushort maxAllowedListRecursiveDepth)
    {
        var validation = RequestExecutorBuilder.SetupOf(builder).Validation;
        validation.MaxOfTypeDepth = maxAllowedOfTypeDepth;
        validation.MaxIntrospectionListDepth = maxAllowedListRecursiveDepth;
        return builder;
    }

    /// <summary>Lets a field stand within itself as often as it likes.</summary>
    public static IRequestExecutorBuilder RemoveMaxAllowedFieldCycleDepthRule(this IRequestExecutorBuilder builder)
    {
        RequestExecutorBuilder.SetupOf(builder).Validation.LimitFieldCycles = false;
        return builder;
    }
}
