using HotChocolate.Validation;
using HotChocolate.Validation.Options;

namespace HotChocolate.Configuration;

/// <summary>What was said of validation.</summary>
internal sealed class ValidationSetup
{
    public int MaxErrors { get; set; } = 5;

    public int? MaxDepth { get; set; }

    public bool SkipIntrospectionFields { get; set; }

    /// <summary>A request may ask for another depth, or for none.</summary>
    public bool AllowDepthOverride { get; set; }

    public Func<IServiceProvider, ValidationOptions, bool>? IsDepthRuleEnabled { get; set; }

    /// <summary>Null: nobody said anything.</summary>
    public Func<IServiceProvider, ValidationOptions, bool>? DisableIntrospection { get; set; }

    public int MaxOfTypeDepth { get; set; } = 16;

    public int MaxIntrospectionListDepth { get; set; } = 1;

    /// <summary>Null: nobody said anything.</summary>
    public bool? LimitFieldCycles { get; set; }

    public int MaxFieldCycleDepth { get; set; } = 3;

    public Dictionary<string, int> FieldCycleDepths { get; } = [];

    public ValidationSettings ToSettings(IServiceProvider services, bool hasDefaultSecurity, bool isDevelopment)
    {
        var options = new ValidationOptions { MaxAllowedErrors = MaxErrors, MaxAllowedExecutionDepth = MaxDepth };
        return new ValidationSettings
        {
            MaxErrors = MaxErrors,
            MaxDepth = IsDepthRuleEnabled?.Invoke(services, options) == false ? null : MaxDepth,
            SkipIntrospectionFields = SkipIntrospectionFields,
            DisableIntrospection = DisableIntrospection?.Invoke(services, options)
                ?? (hasDefaultSecurity && !isDevelopment),
            MaxOfTypeDepth = MaxOfTypeDepth,
            MaxIntrospectionListDepth = MaxIntrospectionListDepth,
            MaxFieldCycleDepth = LimitFieldCycles ?? (hasDefaultSecurity && !isDevelopment) ? MaxFieldCycleDepth : null,
            FieldCycleDepths = FieldCycleDepths,
        };
    }
}
