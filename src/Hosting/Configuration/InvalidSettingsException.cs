using System.Collections.Immutable;

namespace ChiBo.Hosting.Configuration;

/// <summary>A process cannot start as it is set up; every error is named, and no secret is.</summary>
public sealed class InvalidSettingsException(string process, ImmutableArray<string> errors)
    : Exception($"{process} does not start: {errors.Length} of its settings are wrong or missing.\n"
        + string.Join('\n', errors.Select(e => "  " + e))
        + "\nThe reference: --describe-config, docs/configuration.md.")
{
    public ImmutableArray<string> Errors { get; } = errors;
}
