using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace BillOfMaterials;

/// <summary>Writes a bill of materials as CycloneDX 1.6. It carries no time and no chance: the same components give the same bytes.</summary>
internal static class CycloneDx
{
    internal static byte[] Write(RestoredProject project)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteString("serialNumber", $"urn:uuid:{Serial(project)}");
            json.WriteNumber("version", 1);
            WriteMetadata(json, project);
            WriteComponents(json, project);
            WriteDependencies(json, project);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>A name-based identifier (version 8 of RFC 9562) of what is listed.</summary>
    private static Guid Serial(RestoredProject project)
    {
        var listed = string.Join('\n', project.Components.Select(component => $"{component.Reference} {component.Sha512}").Prepend(Reference(project)));
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(listed))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private static void WriteMetadata(Utf8JsonWriter json, RestoredProject project)
    {
        json.WriteStartObject("metadata");
        json.WriteStartObject("component");
        var root = new Component { Name = project.Name, Version = project.Version, Sha512 = null, License = "MIT", Uses = project.Uses };
        WriteFields(json, root);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteComponents(Utf8JsonWriter json, RestoredProject project)
    {
        json.WriteStartArray("components");
        foreach (var component in project.Components)
        {
            json.WriteStartObject();
            WriteFields(json, component);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter json, Component component)
    {
        json.WriteString("type", "library");
        json.WriteString("bom-ref", component.Reference);
        json.WriteString("name", component.Name);
        json.WriteString("version", component.Version);
        if (component.Sha512 is { } hash)
        {
            json.WriteStartArray("hashes");
            json.WriteStartObject();
            json.WriteString("alg", "SHA-512");
            json.WriteString("content", hash);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (component.License is { } license)
        {
            json.WriteStartArray("licenses");
            json.WriteStartObject();
            json.WriteString("expression", license);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteString("purl", component.Reference);
    }

    private static void WriteDependencies(Utf8JsonWriter json, RestoredProject project)
    {
        var references = project.Components.ToDictionary(component => component.Name, component => component.Reference, StringComparer.OrdinalIgnoreCase);
        json.WriteStartArray("dependencies");
        WriteDependency(json, Reference(project), project.Uses.Select(name => references[name]));
        foreach (var component in project.Components)
        {
            WriteDependency(json, component.Reference, component.Uses.Select(name => references[name]));
        }

        json.WriteEndArray();
    }

    private static void WriteDependency(Utf8JsonWriter json, string reference, IEnumerable<string> uses)
    {
        json.WriteStartObject();
        json.WriteString("ref", reference);
        json.WriteStartArray("dependsOn");
        foreach (var use in uses)
        {
            json.WriteStringValue(use);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Reference(RestoredProject project) => $"pkg:nuget/{project.Name}@{project.Version}";
}
