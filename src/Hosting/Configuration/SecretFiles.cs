using Microsoft.Extensions.Configuration;

namespace ChiBo.Hosting.Configuration;

/// <summary>Secrets as files, so that they are mounted rather than shown in a process's environment.</summary>
public static class SecretFiles
{
    /// <summary>
    /// Reads each secret whose <c>…File</c> is named. The file wins over a value; white space around its text is not part of it.
    /// A file that is not there is left for the check to name.
    /// </summary>
    public static void AddSecretFiles(this IConfigurationManager configuration, ProcessSettings settings)
    {
        var read = from setting in settings.All
                   where setting.IsSecret
                   let file = configuration[setting.FileName]
                   where !string.IsNullOrEmpty(file) && File.Exists(file)
                   select KeyValuePair.Create<string, string?>(setting.Name, File.ReadAllText(file).Trim());
        configuration.AddInMemoryCollection([.. read]);
    }
}
